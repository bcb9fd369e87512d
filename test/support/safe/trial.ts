/** An operation on its ground, how it goes undisturbed, and what is to be true of it wherever Excel breaks off. */
import { unzipSync } from 'fflate';
import { MonitorError } from '../../../src/monitor';
import { openWorkbook } from '../../../src/workbench/host/store';
import { changedParts } from '../build';
import { closeOffices, openOffice } from '../office';
import { notesIn, type Ground } from './ground';
import type { Act, Operation } from './operations';
import { differences, isOurs, stateOf, type BookState } from './state';

/** Nobody waits in a test. */
export const AT_ONCE = { sleep: () => Promise.resolve() };

/** Parts that grow with every sheet. */
const SHARED_PARTS =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|docProps\/app\.xml)$/;

export interface Trial {
  readonly operation: Operation;
  readonly act: Act;
  readonly before: Uint8Array;
  /** The plan's own file. */
  readonly plan: Uint8Array;
  /** Names of the parts of the plan's own file that no sheet of ours has a share in. */
  readonly parts: ReadonlySet<string>;
  readonly was: Seen;
  /** How the workbook stands once it is done. */
  readonly done: Seen;
  /** And once it is done again, where that is another thing. */
  readonly twice: () => Promise<Seen>;
  /** How many of them it takes. */
  readonly requests: number;
  readonly actions: number;
  /** The number of the first request that changes anything; Infinity where none does. */
  readonly firstWrite: number;
}

/** A workbook as it was saved. */
export interface Seen {
  /** The sheets of its owner. */
  readonly users: BookState;
  readonly ours: BookState;
  readonly notes: readonly string[];
  /** Names of the parts of the file that are not as they were before. */
  readonly parts: readonly string[];
}

export function seen(before: Uint8Array, file: Uint8Array): Seen {
  const workbook = openWorkbook(file);
  return {
    users: stateOf(workbook, (sheet) => !isOurs(sheet)),
    ours: stateOf(workbook, isOurs),
    notes: notesIn(workbook),
    parts: changedParts(before, file),
  };
}

/** Null where there is nothing to do on this ground. */
export async function trialOf(ground: Ground, operation: Operation): Promise<Trial | null> {
  const before = operation.on === 'fixed' ? ground.fixed.file : ground[operation.on];
  const act = await operation.prepare(openOffice(openWorkbook(before)).run, ground.asOf, ground);
  if (act === null) return null;
  const workbook = openWorkbook(before);
  const { run, host } = openOffice(workbook);
  let firstWrite = Infinity;
  const ask = host.processQuery.bind(host);
  jest.spyOn(host, 'processQuery').mockImplementation(async (body) => {
    const answer = await ask(body);
    const hasWritten = firstWrite === Infinity && changedParts(before, workbook.save()).length > 0;
    if (hasWritten) firstWrite = host.faults.seen.requests;
    return answer;
  });
  await act(run, AT_ONCE);
  // What office.js sends afterwards, to tidy up, is no part of it.
  const { requests, actions } = host.faults.seen;
  closeOffices();
  const once = workbook.save();
  let twice: Promise<Seen> | null = null;
  return {
    operation,
    act,
    before,
    plan: ground.plan,
    parts: new Set(Object.keys(unzipSync(ground.plan)).filter((name) => !SHARED_PARTS.test(name))),
    was: seen(before, before),
    done: seen(before, once),
    twice: () => {
      twice ??= doneOn(once, act)
        .catch(() => once)
        .then((file) => seen(before, file));
      return twice;
    },
    requests,
    actions,
    firstWrite,
  };
}

async function doneOn(file: Uint8Array, act: Act): Promise<Uint8Array> {
  const workbook = openWorkbook(file);
  await act(openOffice(workbook).run, AT_ONCE);
  closeOffices();
  return workbook.save();
}

/** What came of an attempt: an error; it was cut off in the midst; it went through. */
export type End = { readonly error: unknown } | 'killed' | 'done';

/** What is not as it should be after an attempt, and once it was done again; empty where all is well. */
export async function wrongWith(trial: Trial, end: End, file: Uint8Array): Promise<string[]> {
  return [...wrongAfter(trial, end, seen(trial.before, file)), ...(await wrongAgain(trial, end, file))];
}

function wrongAfter({ was, done, parts }: Trial, end: End, now: Seen): string[] {
  const touched = differences(was.users, now.users);
  const meant = new Set(differences(was.users, done.users));
  const elsewhere = now.parts.filter((part) => parts.has(part) && !done.parts.includes(part));
  const changed = [...touched.filter((place) => !meant.has(place)), ...elsewhere].map(
    (place) => `changed ${place}`,
  );
  if (end === 'killed') return changed;
  if (end === 'done') return [...changed, ...differences(done.users, now.users)];
  return [...changed, ...wrongWords(end.error, touched, now)];
}

/** An error is clear, and right about what was changed. */
function wrongWords(error: unknown, touched: readonly string[], now: Seen): string[] {
  if (!isClear(error)) return [`no clear words: ${String(error)}`];
  const { untouched } = error;
  const unnamed = touched.filter((place) => !untouched.includes(place.split('!').at(-1) ?? place));
  // Which sheet is in front is no change.
  const denied = now.parts.filter((part) => part !== 'xl/workbook.xml');
  return [
    ...unnamed.map((place) => `not told of ${place}`),
    ...(untouched === 'Nothing in the workbook was changed.' ? denied.map((part) => `denied ${part}`) : []),
  ];
}

/** True for an error that says what happened, how the workbook stands and what to do next, in sentences. */
export function isClear(error: unknown): error is MonitorError {
  if (!(error instanceof MonitorError)) return false;
  return [error.what, error.untouched, error.next].every((words) => /^\S.*[.?)]$/s.test(words));
}

async function wrongAgain(trial: Trial, end: End, file: Uint8Array): Promise<string[]> {
  const { act, was, done, twice, before } = trial;
  const first = seen(before, file);
  const again = end === 'done' ? file : await doneOn(file, act).catch((reason: unknown) => reason);
  closeOffices();
  if (!(again instanceof Uint8Array)) {
    const isDone = differences(done.users, first.users).length === 0;
    const isSeen = again instanceof MonitorError && again.kind === 'changedMeanwhile';
    return isDone && isSeen ? [] : [`again: ${String(again)}`];
  }
  const now = seen(before, again);
  // What was added when the pane went away stays half done, and is added once more.
  const known = (book: BookState) =>
    end === 'killed'
      ? new Map([...book].filter(([name]) => was.users.has(name) || !first.users.has(name)))
      : book;
  const from = (other: Seen) => [
    ...differences(known(other.users), known(now.users)),
    // How high Excel makes a row that fits its text is no matter.
    ...differences(other.ours, now.ours).filter((place) => !/!row \d+$/.test(place)),
  ];
  const wrong = from(done).length === 0 ? [] : from(await twice());
  return [
    ...wrong.map((place) => `again, not as it should be: ${place}`),
    ...(now.notes.join() === done.notes.join() ? [] : [`notes: ${now.notes.join()}`]),
  ];
}

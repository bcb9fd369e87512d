/** What two may do to one workbook at the same time, a line each, and what is to be true however they take turns. */
import type { WorkbookModel } from '../../../src/workbench/host/model';
import { openWorkbook } from '../../../src/workbench/host/store';
import { sheetNamed } from '../build';
import { closeOffices, openOffice } from '../office';
import { notesIn, type Ground } from './ground';
import { OPERATIONS, type Act } from './operations';
import { differences, isOurs, stateOf, type BookState } from './state';
import { AT_ONCE, isClear } from './trial';
import { outcomeOf, takeTurns, withHand, type Hand, type Outcome } from './turns';

export interface Pair {
  readonly one: string;
  /** The other: an operation of the list, or what somebody does by hand. */
  readonly other: string | { readonly words: string; readonly hand: Hand; readonly note?: string };
}

const types = (sheet: string, cell: string, text: string) => ({
  words: `somebody types in ${sheet}!${cell}`,
  hand: ((host) => {
    host.userEdit(sheet, cell, text, 'Remote');
  }) satisfies Hand,
  ...(text.startsWith('note: ') ? { note: text } : {}),
});

const NOTE = 'note: typed meanwhile';
const deletes = (sheet: string) => ({
  words: `somebody deletes ${sheet}`,
  hand: ((host) => {
    host.userDeleteSheet(sheet, 'Remote');
  }) satisfies Hand,
});
const renames = (sheet: string, name: string) => ({
  words: `somebody renames ${sheet}`,
  hand: ((_, workbook) => {
    workbook.renameSheet(sheetNamed(workbook, sheet), name);
  }) satisfies Hand,
});
const inserts = {
  words: 'somebody inserts rows in the plan',
  hand: ((host) => {
    host.userInsertRows('Sheet1', 3, 2, 'Remote');
  }) satisfies Hand,
};

export const PAIRS: readonly Pair[] = [
  { one: 'build again', other: 'build again' },
  { one: 'build again', other: 'freeze' },
  { one: 'freeze', other: 'build again' },
  { one: 'build again', other: 'change a setting' },
  { one: 'change a setting', other: 'build again' },
  { one: 'change a setting', other: 'set a finding aside' },
  { one: 'change the lead register', other: 'build again' },
  { one: 'set a finding aside', other: 'bring a finding back' },
  { one: 'build again', other: 'fix' },
  { one: 'fix', other: 'build again' },
  { one: 'fix', other: 'update an action' },
  { one: 'fix', other: 'fix' },
  { one: 'build again', other: types('Sheet1', 'F5', 'All are trained') },
  { one: 'build again', other: types('Sheet1', 'D4', 'June 2025') },
  { one: 'build again', other: inserts },
  { one: 'build again', other: types('Escalations', 'P5', NOTE) },
  { one: 'build again', other: types('Escalations', 'P6', NOTE) },
  { one: 'build again', other: types('Actions by lead', 'K6', NOTE) },
  { one: 'build again', other: types('Plan summary', 'Y7', NOTE) },
  { one: 'build again', other: types('Plan history', 'Y7', NOTE) },
  { one: 'freeze', other: types('Escalations', 'P5', NOTE) },
  { one: 'change a setting', other: types('Plan settings', 'Y7', NOTE) },
  { one: 'change the lead register', other: types('Leads', 'Y7', NOTE) },
  { one: 'set a finding aside', other: types('Plan settings', 'Y7', NOTE) },
  { one: 'build again', other: renames('Escalations', 'Items to raise') },
  { one: 'build again', other: deletes('Look-ahead') },
  { one: 'change a setting', other: renames('Plan settings', 'Our settings') },
  { one: 'change the lead register', other: deletes('Plan checks') },
  { one: 'fix', other: inserts },
  { one: 'fix all', other: inserts },
  { one: 'put back', other: inserts },
  { one: 'update an action', other: inserts },
  { one: 'take an offer', other: inserts },
  { one: 'fix', other: types('Sheet1', 'D4', 'June 2025') },
  { one: 'fix all', other: types('Sheet1', 'D6', 'June 2025') },
  { one: 'update an action', other: types('Sheet1', 'E4', 'Green') },
  { one: 'add the sample', other: types('Sheet1', 'F5', 'All are trained') },
];

export function pairName({ one, other }: Pair): string {
  return `${one} while ${typeof other === 'string' ? `another: ${other}` : other.words}`;
}

/** A pair, ready to be tried. */
export interface Shared {
  readonly turns: readonly (readonly [number, number])[];
  readonly tryTurns: (turns: readonly [number, number]) => Promise<string[]>;
}

export async function sharedOf(ground: Ground, { one, other }: Pair): Promise<Shared> {
  const { file, act } = await readied(ground, one);
  const second = typeof other === 'string' ? (await readied(ground, other)).act : null;
  const hand = typeof other === 'string' ? null : other;
  const byHand = (workbook: WorkbookModel) => hand?.hand(openOffice(workbook).host, workbook);
  const both = async (workbook: WorkbookModel, order: readonly ('one' | 'other')[]) => {
    const requests = { one: 0, other: 0 };
    for (const who of order) {
      const { run, host } = openOffice(workbook);
      if (who === 'other' && second === null) byHand(workbook);
      else await outcomeOf((who === 'one' || second === null ? act : second)(run, AT_ONCE));
      requests[who] = host.faults.seen.requests;
    }
    closeOffices();
    return { users: usersOf(workbook), requests };
  };
  const serial = await Promise.all(
    ([['one', 'other'], ['other', 'one'], ['other'], ['one']] as const).map((order) =>
      both(openWorkbook(file), order),
    ),
  );
  const { one: first, other: then } = serial[0]?.requests ?? { one: 0, other: 0 };
  // Something done by hand comes before each request, or after the last; the other's first comes after none, one, …
  const turns = Array.from({ length: second ? first : first + 1 }, (_, before) =>
    Array.from({ length: second ? then : 1 }, (__, after) => [before, second ? after + 1 : 0] as const),
  ).flat();
  const hasNote = hand?.note;
  const notes = [...notesIn(openWorkbook(file)), ...(hasNote === undefined ? [] : [hasNote])].sort();

  const tryTurns = async (turn: readonly [number, number]) => {
    const workbook = openWorkbook(file);
    const outcomes = second
      ? await takeTurns(workbook, [act, second], turn)
      : [await withHand(workbook, act, (host, book) => hand?.hand(host, book), turn[0] + 1)];
    closeOffices();
    // Jest keeps each host that it spies on, and with it a workbook.
    jest.restoreAllMocks();
    const now = usersOf(workbook);
    const wrong = [
      ...outcomes
        .filter((one) => 'error' in one && !isClear(one.error))
        .map((one) => `unclear: ${told(one)}`),
      ...(serial.some(({ users }) => differences(users, now).length === 0)
        ? []
        : [`the plan is as no order leaves it: ${differences(serial[0]?.users ?? now, now).join()}`]),
      ...(await wrongAfterBuild(ground, workbook, notes)),
    ];
    return wrong.length === 0 ? [] : [`${turn.join('/')}: ${outcomes.map(told).join(' + ')}`, ...wrong];
  };
  return { turns, tryTurns };
}

/** Built once more, our sheets hold all that people typed, each once, and no journal. */
async function wrongAfterBuild(
  { asOf, built }: Ground,
  workbook: WorkbookModel,
  notes: readonly string[],
): Promise<string[]> {
  const hasOurs = workbook.sheets().some(isOurs);
  const build = OPERATIONS.find(({ name }) => name === 'build again');
  const act = await build?.prepare(openOffice(openWorkbook(built)).run, asOf, { asOf } as Ground);
  if (!hasOurs || !act) return [];
  const { run } = openOffice(workbook);
  const outcome = await outcomeOf(act(run, AT_ONCE));
  closeOffices();
  const now = notesIn(workbook);
  const texts = [...stateOf(workbook, isOurs).values()].flatMap((sheet) => [...sheet.values()]);
  return [
    ...('error' in outcome ? [`then not built: ${told(outcome)}`] : []),
    ...(now.join() === notes.join() ? [] : [`notes: ${now.join()}`]),
    ...(texts.some((text) => /Plan Monitor journal/.test(text)) ? ['a journal is left'] : []),
  ];
}

const usersOf = (workbook: WorkbookModel): BookState => stateOf(workbook, (sheet) => !isOurs(sheet));

const told = (outcome: Outcome): string => ('error' in outcome ? String(outcome.error) : 'done');

async function readied(ground: Ground, name: string): Promise<{ file: Uint8Array; act: Act }> {
  const operation = OPERATIONS.find((one) => one.name === name);
  const file = operation?.on === 'fixed' ? ground.fixed.file : ground[operation?.on ?? 'built'];
  const act = await operation?.prepare(openOffice(openWorkbook(file)).run, ground.asOf, ground);
  closeOffices();
  if (!act) throw new Error(`Nothing to do: ${name}`);
  return { file, act };
}

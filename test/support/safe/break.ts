/** Excel breaks off an operation at one place. */
import type { RunExcel } from '../../../src/monitor';
import { OfficeStatusError } from '../../../src/workbench/host/errors';
import type { Fault } from '../../../src/workbench/host/faults';
import type { Host } from '../../../src/workbench/host/host';
import { openWorkbook } from '../../../src/workbench/host/store';
import { closeOffices, openOffice } from '../office';
import type { Act } from './operations';
import { AT_ONCE, wrongWith, type End, type Trial } from './trial';

/** Where. Numbers count from 1. */
export type Break =
  /** It refuses this request. */
  | { readonly kind: 'request'; readonly number: number; readonly fault: Fault }
  /** It refuses this action, counted over all requests; what was done before it in its request stays. */
  | { readonly kind: 'action'; readonly number: number; readonly fault: Fault }
  /** It does what this request asks, and its answer does not arrive. */
  | { readonly kind: 'answer'; readonly number: number; readonly fault: { readonly officeStatus: number } }
  /** Nothing arrives after this request: the pane is gone. */
  | { readonly kind: 'killed'; readonly number: number };

/** Of Office itself: access denied, a cell being edited, too busy, request and response too large, session over. */
const OFFICE = [7000, 5004, 5102, 5103, 5104, 5012].map((officeStatus) => ({ officeStatus }));

/** Every error that Excel gives. */
export const FAULTS: readonly Fault[] = [
  ...OFFICE,
  ...['AccessDenied', 'ItemNotFound', 'InvalidArgument', 'GeneralException', 'ActivityLimitReached'].map(
    (code) => ({ code }),
  ),
];

/** Those with which an answer goes missing. */
export const LOST = [5104, 5012].map((officeStatus) => ({ officeStatus }));

/** The errors that pass: somebody is typing in a cell, or Excel is busy. */
export function passes(fault: Fault): boolean {
  return 'code' in fault
    ? fault.code === 'ActivityLimitReached'
    : fault.officeStatus === 5004 || fault.officeStatus === 5102;
}

/** Every request refused with every error, every answer lost, and the pane gone after every request. */
export function requestBreaks({ requests }: Trial): Break[] {
  const numbers = Array.from({ length: requests }, (_, at) => at + 1);
  return numbers.flatMap((number): Break[] => [
    ...FAULTS.map((fault) => ({ kind: 'request' as const, number, fault })),
    ...LOST.map((fault) => ({ kind: 'answer' as const, number, fault })),
    { kind: 'killed', number },
  ]);
}

/** So many actions from first to last, refused with each error in turn. */
export function actionBreaks({ actions }: Trial, most: number): Break[] {
  const count = Math.min(most, actions);
  return Array.from({ length: count }, (_, at): Break => {
    const number = 1 + Math.floor((at * actions) / count);
    return { kind: 'action', number, fault: FAULTS[at % FAULTS.length] ?? { code: 'GeneralException' } };
  });
}

/** Tries it once. @returns what is not as it should be, and how it ended in a word */
export async function tryBreak(trial: Trial, at: Break): Promise<{ wrong: string[]; end: string }> {
  const workbook = openWorkbook(trial.before);
  const { run, host } = openOffice(workbook);
  const end = await endOf(trial.act, run, host, at);
  closeOffices();
  // Jest keeps each host that it spies on, and with it a workbook.
  jest.restoreAllMocks();
  const wrong = await wrongWith(trial, end, workbook.save());
  // What only reads, and has changed nothing yet, is asked again where the trouble passes.
  const isAskedAgain = at.kind === 'request' && passes(at.fault) && at.number < trial.firstWrite;
  if (isAskedAgain && end !== 'done' && !trial.operation.moves) wrong.push('not asked again');
  const told = typeof end === 'string' ? end : String(end.error);
  return {
    wrong: wrong.length === 0 ? [] : [`${JSON.stringify(at)}: ${told}`, ...wrong.slice(0, 6)],
    end: typeof end === 'string' ? end : 'told',
  };
}

async function endOf(act: Act, run: RunExcel, host: Host, at: Break): Promise<End> {
  let kill = (): void => undefined;
  const killed = new Promise<'killed'>((resolve) => {
    kill = () => {
      resolve('killed');
    };
  });
  if (at.kind === 'request') host.faults.atRequest(at.number, at.fault);
  else if (at.kind === 'action') host.faults.atAction(at.number, at.fault);
  else intercept(host, at, kill);
  const acted = act(run, AT_ONCE).then(
    (): End => 'done',
    (error: unknown): End => ({ error }),
  );
  return Promise.race([acted, killed]);
}

/** Counts the client's requests, but for the one by which it says that it is there. */
function intercept(host: Host, at: Extract<Break, { kind: 'answer' | 'killed' }>, kill: () => void): void {
  const ask = host.processQuery.bind(host);
  let requests = 0;
  jest.spyOn(host, 'processQuery').mockImplementation(async (body) => {
    if (body.includes('Microsoft.InternalService')) return ask(body);
    requests += 1;
    if (at.kind === 'killed' && requests > at.number) {
      kill();
      return new Promise(() => undefined);
    }
    const answer = await ask(body);
    if (at.kind === 'answer' && requests === at.number) throw new OfficeStatusError(at.fault.officeStatus);
    return answer;
  });
}

/** Asking an Excel, or our host in its place, what it does, and writing down what it answers. */
import type { RunExcel } from '../../excel/run';
import type { RuleId } from '../host/rules';

/** A question about one rule of the host's. */
export interface Probe {
  readonly rule: RuleId;
  readonly what: string;
  /** Asks on an empty sheet, “Data”, and gives what came of it; what Excel refuses is thrown. */
  readonly ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
}

/** What came of a probe: an answer, or the code of the refusal and what it was about ("Range.values"). */
export type Answer = Pick<Probe, 'rule' | 'what'> &
  ({ readonly gives: unknown } | { readonly refuses: string; readonly at: string });

/** What one Excel answered to all of them. */
export interface Transcript {
  readonly schema: 'plan-monitor-transcript/1';
  /** Which Excel it was: host, platform, version. */
  readonly excel: Readonly<Record<string, string>>;
  readonly answers: readonly Answer[];
}

/**
 * Puts every probe, each on a sheet of its own that is taken away again. For a workbook that nobody needs.
 *
 * @param onAnswer called after each, with how many there are by then
 */
export async function record(
  run: RunExcel,
  probes: readonly Probe[],
  excel: Transcript['excel'],
  onAnswer: (done: number) => void = () => undefined,
): Promise<Transcript> {
  const others = await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  const answers: Answer[] = [];
  for (const probe of probes) {
    answers.push(await answerTo(probe, run));
    await tidy(run, others);
    onAnswer(answers.length);
  }
  return { schema: 'plan-monitor-transcript/1', excel, answers };
}

async function answerTo({ rule, what, ask }: Probe, run: RunExcel): Promise<Answer> {
  await run(async (context) => {
    context.workbook.worksheets.add('Data');
    await context.sync();
  });
  try {
    const gives = await run((context) => ask(context.workbook.worksheets.getItem('Data'), context));
    // As it will stand in the transcript.
    return { rule, what, gives: JSON.parse(JSON.stringify(gives)) as unknown };
  } catch (error) {
    const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
    return { rule, what, refuses: code ?? String(error), at: debugInfo?.errorLocation ?? '' };
  }
}

/** Takes away whatever a probe has left. */
async function tidy(run: RunExcel, others: readonly string[]): Promise<void> {
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    for (const sheet of sheets.items) {
      // A very hidden sheet cannot be deleted, nor the only one that is shown.
      sheet.visibility = 'Visible';
    }
    for (const sheet of sheets.items) if (!others.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
}

/** What every generated sheet says of itself: whose plan, which version, as at which day. */
import type { Day } from '../plan/day';
import type { Grid } from '../plan/grid';
import type { AssessedPlan } from '../plan/model';
import type { PrintSetup } from './content';
import type { ReportContext } from './context';
import { positionAt, readPositionAt, shortened } from './words';

/** Excel's limit for a header or footer is 255 characters, the writer's own codes included. */
const HEADER_LENGTH = 200;

const SEPARATOR = ' · ';

/** How the last line of every sheet of ours begins. */
export const BUILT = 'Built ';

/** The plan's title, else its file's name, else "Business plan". */
export function planName(plan: AssessedPlan, context: ReportContext): string {
  return plan.title ?? context.fileName?.replace(/\.xls[xmb]?$/i, '') ?? 'Business plan';
}

/**
 * "Plan summary · DRAFT V.7 · Position at 30/04/2022 · built 02/05/2022 10:49 · OFFICIAL"; what is not known is left out.
 */
export function subtitle(sheet: string, plan: AssessedPlan, context: ReportContext): string {
  return [sheet, plan.version ?? '', positionAt(plan.asOf), builtWords(context), context.marking ?? '']
    .filter((part) => part !== '')
    .join(SEPARATOR);
}

const builtWords = ({ builtAt }: Pick<ReportContext, 'builtAt'>) => `built ${builtAt}`;

export function builtNote(context: ReportContext): string {
  const build = context.buildId ? ` (build ${context.buildId})` : '';
  return `${BUILT}${context.builtAt} by Plan Monitor${build}.`;
}

/** True for the line that stands on every sheet of ours and on no other. */
export function isBuiltNote(text: string): boolean {
  return text.startsWith(BUILT) && /^Built \S.* by Plan Monitor( \(build [^)]*\))?\.$/.test(text);
}

/** What a sheet of ours says of the build that wrote it. */
export interface Frame {
  /** "21/11/2026 10:49". */
  readonly builtAt: string;
  /** The day whose position it shows; null where it says none. */
  readonly asOf: Day | null;
}

/** Reads what the sheet says of its build; null where it says nothing. */
export function readFrame({ values }: Pick<Grid, 'values'>): Frame | null {
  const texts = values.flat().filter((value) => typeof value === 'string');
  const note = texts.findLast(isBuiltNote);
  const builtAt = note === undefined ? undefined : /^Built (\S.*?) by Plan Monitor/.exec(note)?.[1];
  if (builtAt === undefined) return null;
  const subtitles = texts.flatMap((text) =>
    text.split(SEPARATOR).flatMap((part) => readPositionAt(part) ?? []),
  );
  return { builtAt, asOf: subtitles[0] ?? null };
}

/** Orientation, header and footer, the same on every sheet. */
export function printFrame(
  sheet: string,
  plan: AssessedPlan,
  context: ReportContext,
): Pick<PrintSetup, 'orientation' | 'header' | 'footerLeft'> {
  const name = shortened(planName(plan, context), HEADER_LENGTH / 2);
  return {
    orientation: 'landscape',
    header: shortened(
      [context.marking ?? '', name, plan.version ?? ''].filter((part) => part !== '').join(' · '),
      HEADER_LENGTH,
    ),
    footerLeft: [sheet, positionAt(plan.asOf), builtWords(context)].join(SEPARATOR),
  };
}

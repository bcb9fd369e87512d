/** Puts the sample plan into a sheet of the workbook, for people to try the add-in on. */
import { addSheet, type NewCell, type NewSheet } from '../excel/add-sheet';
import type { Patience } from '../excel/patiently';
import { at, MonitorError, UNTOUCHED } from '../excel/errors';
import type { Day } from '../plan/day';
import type { RunExcel } from '../excel/run';
import type { Style } from '../report/styles';
import type * as SampleRoom from '../sample';

type Sample = typeof SampleRoom;

/** Nobody but the first-time user needs the sample: it comes as a file of its own. */
const loadSample = (): Promise<Sample> => import(/* webpackChunkName: "sample" */ '../sample');

/** What was added. */
export interface SampleAdded {
  /** The name of the new sheet; it is the user's own. */
  readonly sheet: string;
  /** The day at which the sample is meant to be looked at. */
  readonly asOf: Day;
}

/**
 * Adds a sheet with the sample plan, and shows it. Nothing else in the workbook is touched.
 *
 * @throws MonitorError where Excel refuses or the sample does not arrive
 */
export async function insertSamplePlan(run: RunExcel, patience: Patience = {}): Promise<SampleAdded> {
  const sample = await arrived(loadSample());
  const sheet = await at('reading', () => run((context) => addSheet(context, sheetOf(sample), patience)));
  return { sheet, asOf: sample.SAMPLE_AS_OF };
}

async function arrived<T>(file: Promise<T>): Promise<T> {
  try {
    return await file;
  } catch (reason) {
    throw new MonitorError(
      {
        kind: 'notLoaded',
        what: 'The sample plan could not be loaded.',
        untouched: UNTOUCHED,
        next: 'Check the connection, then try again.',
      },
      reason,
    );
  }
}

function sheetOf({ laidSample, ...sample }: Sample): NewSheet {
  const { sheet, breaks } = laidSample();
  const { COLUMN_WIDTHS, FROZEN_ROWS, MARGINS } = sample;
  const looks = Object.entries(sample.LOOKS) as [SampleRoom.LookName, SampleRoom.Look][];
  const styles = new Map(looks.map(([name, look]) => [name, styleOf(look)]));
  return {
    name: 'Sample plan',
    font: sample.FONT,
    lineColour: sample.LINE_COLOUR,
    columnWidths: COLUMN_WIDTHS,
    rows: sheet.rows.map(({ cells, height, fixed }) => ({
      cells: cells.map((cell): NewCell | null => {
        const style = cell && styles.get(cell.look);
        return cell && style ? { value: cell.value, style } : null;
      }),
      // Excel fits rows to their text, but not to text in merged cells.
      ...(fixed ? { height } : {}),
    })),
    merges: sheet.merges,
    frozenRows: FROZEN_ROWS,
    print: {
      orientation: 'landscape',
      titleRows: { top: 0, bottom: FROZEN_ROWS - 1 },
      area: { top: 0, left: 0, bottom: sheet.rows.length - 1, right: COLUMN_WIDTHS.length - 1 },
      pageBreaksBefore: breaks,
      header: '',
      footerLeft: sample.FOOTER,
    },
    paper: {
      margins: {
        top: MARGINS.top,
        bottom: MARGINS.bottom,
        left: MARGINS.side,
        right: MARGINS.side,
        header: MARGINS.headerAndFooter,
        footer: MARGINS.headerAndFooter,
      },
      zoom: { scale: sample.PRINT_SCALE },
    },
  };
}

function styleOf({ size, bold, colour, fill, border, horizontal, vertical }: SampleRoom.Look): Style {
  return {
    size,
    bold,
    colour,
    horizontal: horizontal === 'left' ? 'Left' : 'Center',
    vertical: vertical === 'top' ? 'Top' : 'Center',
    wrap: true,
    ...(fill === null ? {} : { fill }),
    ...(border ? { border: 'all' } : {}),
  };
}

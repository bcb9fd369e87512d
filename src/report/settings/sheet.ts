/**
 * The sheet *Plan settings*: what was read, what is in use, and where people correct and set it. It keeps what people
 * typed and writes it back as it was typed.
 */
import type { Results } from '../../plan/model';
import type { SheetContent } from '../content';
import type { ReportContext } from '../context';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { noteCell } from '../notes';
import { LAST, SettingsPage } from './settings-page';
import { toSettle } from './to-settle';
import { typedBefore } from './typed';
import { dismissalsPart, ladderPart, meetingsPart, sheetsPart } from './what-people-set';
import { columnsPart, keyPart, settingsPart } from './what-was-read';

export const SETTINGS_SHEET = 'Plan settings';

const ABOUT =
  'Type in the shaded columns; leave a cell empty to go by what the plan itself says. It counts from the next reading on, and is kept at every build. A colour is written as six digits, such as #FFC000.';

/** Builds the sheet *Plan settings*; what people typed on it before is kept. */
export function settingsSheet(results: Results, context: ReportContext): SheetContent {
  const typed = typedBefore(context.settingsBefore ?? null, results);
  const on = new SettingsPage();
  const { page } = on;
  on.say('title', `Plan settings: ${planName(results.plan, context)}`, 'title');
  on.say('subtitle', subtitle(SETTINGS_SHEET, results.plan, context), 'subtitle');
  on.say('about', ABOUT, 'paragraph');
  const linkQuestions = toSettle(on, results, SETTINGS_SHEET);
  settingsPart(on, typed, results, context);
  columnsPart(on, typed, results);
  keyPart(on, typed, results);
  meetingsPart(on, typed, context);
  ladderPart(on, typed, context);
  dismissalsPart(on, typed, results);
  sheetsPart(on, typed, context);
  linkQuestions();
  page.gap();
  on.say('built', builtNote(context), 'note');
  if (typed.others.length > 0) {
    page.gap();
    on.say('kept', 'Typed on this sheet, and kept', 'heading');
    for (const notes of typed.others) page.add([null, ...notes.map(noteCell)]);
  }
  return {
    kind: 'settings',
    name: SETTINGS_SHEET,
    tabColour: '#7F6000',
    columnWidths: page.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: 0,
    charts: [],
    print: {
      ...printFrame(SETTINGS_SHEET, results.plan, context),
      titleRows: null,
      area: { top: 0, left: 1, bottom: page.next - 1, right: LAST },
      pageBreaksBefore: [],
    },
  };
}

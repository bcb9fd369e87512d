/** The words of the first run, and of all that can stand in the way. */

/** What happened, what was left untouched, what to do next. */
export interface Said {
  readonly what: string;
  readonly untouched: string;
  readonly next: string;
}

/** Where the pane itself cannot open. */
export const NO_PANE = {
  noOffice: {
    what: 'Excel’s part of Plan Monitor did not arrive.',
    untouched: 'Nothing in the workbook was changed.',
    next: 'Check the connection, then try again. If it comes back, ask whoever looks after your network whether appsforoffice.microsoft.com may be reached.',
  },
  notExcel: {
    what: 'Plan Monitor works inside Excel.',
    untouched: 'Nothing was changed.',
    next: 'Open the workbook with your plan in Excel, and Plan Monitor from Excel’s ribbon.',
  },
  tooOld: {
    what: 'This Excel is too old for Plan Monitor.',
    untouched: 'Nothing in the workbook was changed.',
    next: 'Open the same workbook in Excel on the web, which needs nothing installed, or in Microsoft 365 or Excel 2021 or later. Sheets that were built there can be read here.',
  },
  crashed: {
    what: 'The pane has come to a stop through a fault of its own.',
    untouched: 'Your plan is untouched.',
    next: 'Start it again; it then reads the plan anew. If a build was under way, build once more. If it stops at the same place, tell whoever looks after the add-in what you pressed.',
  },
  again: 'Try again',
  startAgain: 'Start again',
  help: 'What Plan Monitor needs',
} as const satisfies Record<string, Said | string>;

/** An invented plan's first rows: column by column, as people name them. */
export const EXAMPLE = {
  caption: 'The first rows of an invented plan',
  headers: ['Action number', 'Action', 'Lead', 'Timescale', 'RAG', 'Evidence'],
  rows: [
    {
      number: '1.1',
      cells: ['Write a guide for parents', 'Media group', 'By March 2026'],
      rating: 'green',
      evidence: 'Online since 2 March',
    },
    {
      number: '1.2',
      cells: ['Train 200 staff', 'Training group', 'September 2026'],
      rating: 'amber',
      evidence: '120 trained so far',
    },
  ],
} as const;

export const FIRST_RUN = {
  noPlan: 'No sheet of this workbook has a table that reads as a plan.',
  looksLike: 'What a plan looks like',
  looksLikeNote:
    'A row of headings, and below it a row for each action. Order and wording may differ, and so may the number of columns.',
  ways: 'Where to go from here',
  pick: 'Say which columns hold what',
  pickNote: 'Your plan is here, but its columns have other headings.',
  insertSample: 'Put the sample plan into a new sheet',
  insertNote:
    'An invented partnership’s plan, to try things out on. Your own sheets stay as they are. To be rid of it, delete its sheet: Undo does not take a new sheet away.',
  inserting: 'Adding the sample plan…',
  inserted: (sheet: string, day: string) =>
    `The sample plan stands on the new sheet “${sheet}” and is looked at as at ${day}, the day it was written for.`,
  readNote: 'Pasted your plan, or put its headings right?',
  sheets: 'The sheets of this workbook, and why none was read',
  noSheets:
    'This workbook has no sheets of yours with cells: none at all, charts only, or only those of Plan Monitor.',
  lookAt: (day: string) => `Look at it as at ${day}`,
  hindrances: 'What stands in the way',
  readOnly:
    'This workbook was opened read-only. The plan is read as usual; what is built or changed here cannot be saved under the workbook’s name. To keep it, open the workbook for editing, or save a copy.',
  cannotAdd:
    'The structure of this workbook is protected. The plan is read as usual, but no sheets can be added: to build, lift the protection first (Review › Protect Workbook).',
  planProtected: (name: string) =>
    `The sheet “${name}” is protected. The plan is read and the summary is built as usual; fixes and updates need Review › Unprotect Sheet first.`,
  goToSheet: (name: string) => `Go to “${name}”`,
} as const;

export const STOP = 'Stop';
export const STOPPING = 'Stopping…';
export const STOPPED: Said = {
  what: 'Reading was stopped, as you asked.',
  untouched: 'Nothing in the workbook was changed.',
  next: 'Read the plan when you are ready.',
};

/** What a button of a failure does. */
export const STEP_WORDS = {
  again: 'Try again',
  read: 'Read the plan again',
  build: 'Build summary',
  settings: 'Open Settings',
  overview: 'Back to Overview',
  reload: 'Load the pane anew',
} as const;

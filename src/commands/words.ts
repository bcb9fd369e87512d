/** Every word of the ribbon's functions that does not come with what was read, so that a translation is one file. */
import type { Explained } from './perform';

export const WORDS = {
  built: (at: string) => `The summary was built (${at}).`,
  noneBuilt: 'No sheet was written: all of them are switched off on the sheet “Plan settings”.',
  checked: (counts: string) => (counts === '' ? 'No problem is open.' : `${counts}.`),
  checksOn: (sheet: string) => `The sheet “${sheet}” has each of them, with its cell and what to do.`,
  checksOff: 'The sheet “Plan checks” is switched off on the sheet “Plan settings”, so nothing was written.',
  checksRefused: (why: string) => `They could not be written on a sheet. ${why}`,
  inPane: 'Plan Monitor › Open pane lists them all the same.',
  atWork: (button: string) => [
    `“${button}” is taking longer than usual.`,
    'Plan Monitor is still at work; your plan stays as it is. You need do nothing: you are told here when it has ended.',
  ],
  notLoaded: {
    what: 'A part of Plan Monitor could not be loaded.',
    untouched: 'Nothing in the workbook was changed.',
    next: 'Check the connection, then press the button again.',
  },
  noAnswer: (button: string, writes: boolean): Explained => ({
    what: `Excel has not finished “${button}” in more than four minutes, so Plan Monitor no longer waits for it.`,
    untouched: writes
      ? 'Your plan is untouched, but the sheets of Plan Monitor may be half written.'
      : 'Nothing in the workbook was changed.',
    next: 'Finish typing in any cell, close what Excel may be asking, then press the button again.',
  }),
} as const;

/** Every sentence of the page. */
const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 1024 / 1024))} MB`;
const STILL_OPEN = 'What was open is still open.';

export const WORDS = {
  title: 'Try Plan Monitor',
  what: 'A stand-in for Excel, so that you can try Plan Monitor in a browser. Nothing leaves this page.',
  open: 'Open a workbook',
  sample: 'Open the sample',
  download: 'Download',
  dropHere: 'Drop the workbook to open it',
  opening: (name: string) => `Opening ${name} …`,
  opened: (name: string) => `${name} is open.`,
  sampleOpened: (name: string, day: string) => `${name} is open: an invented plan as it stood on ${day}.`,
  tooLarge: (name: string, size: number, largest: number) =>
    `${name} has ${megabytes(size)}; this page opens workbooks of at most ${megabytes(largest)}. ${STILL_OPEN} Save the sheets of the plan as a workbook of their own, and open that.`,
  notOpened: (name: string, why: string, advice: string) =>
    `${name} was not opened. ${why} ${STILL_OPEN} ${advice}`.trim(),
  chooseWorkbook: 'Choose a workbook that Excel saved as .xlsx.',
  repair: 'Open it in Excel, which may repair it, and save it again.',
  notReadable: (name: string) =>
    `${name} could not be read: it may have been moved, or is a folder. ${STILL_OPEN} Choose it again.`,
  oneAtATime: `One workbook at a time, please. ${STILL_OPEN}`,
  noSample: `The sample plan did not arrive. ${STILL_OPEN} Reload this page.`,
  failed: (why: string) => `The page failed: ${why} Reload it and open the workbook again.`,
  dismiss: 'Dismiss',

  ribbon: 'Plan Monitor on the ribbon',
  working: (label: string) => `${label} is working …`,
  noFunction: (label: string) => `${label} is not there: the add-in’s page knows no function of that name.`,
  pane: 'Plan Monitor',
  paneFrame: 'Plan Monitor, the add-in’s pane',
  commandsFrame: 'Plan Monitor, the add-in’s ribbon functions',
  closePane: 'Close pane',
  dialogFrame: 'A message from Plan Monitor',
  close: 'Close',

  workbook: 'Workbook',
  sheets: 'Sheets',
  cellLine: 'Selected cell',
  editCell: (name: string) => `Edit cell ${name}`,
  formula: 'Formula, not worked out again here',
  linkTo: (place: string) => `Link to ${place}. Follow it with a click or Ctrl+Enter.`,
  rowNumbers: 'Row numbers',
  zoom: 'Zoom',
  fit: 'Fit',
  percent: (share: number) => `${String(Math.round(share * 100))}%`,
  chartNotDrawn: 'A chart of a kind that this page does not draw. It stays in the workbook.',
  help: 'About this page',
  leftOut: [
    'Move with the arrow keys; type, or press F2 or double-click, to edit; Enter keeps, Escape leaves it. Dates are taken with the day first.',
    'Formulas show the values the file came with and are not worked out again.',
    'Pictures, colours of conditional formats and charts other than bars and columns are not drawn. They stay in the workbook.',
    'To undo what you typed, open the workbook again.',
    'The pane looks at a plan as of today, unless the workbook or you name another day.',
  ],
} as const;

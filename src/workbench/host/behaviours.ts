/** The rules that are a behaviour: nothing is refused, but the answer is Excel's and not the obvious one. */
import { HOST, LIMITS, REFERENCE, UNBOUNDED, type RuleFacts } from './rule-facts';

export const BEHAVIOURS = {
  'scalar-fills': {
    what: 'A single value set on a range is given to every cell of it.',
    source: 'doc',
    where: `${REFERENCE}: Range.values`,
  },
  'null-leaves-alone': {
    what: 'null inside an array leaves that cell as it is; "" empties it.',
    source: 'doc',
    where: 'Excel JavaScript API programming notes: null input',
  },
  'typed-text': {
    what: 'Text is understood as if it were typed: formulas, numbers, percentages, TRUE and FALSE.',
    source: 'doc',
    where: HOST,
  },
  'typed-dates': {
    what: 'Text that reads as a date (month first) or a time becomes a number with a date or time format.',
    source: 'doc',
    where: HOST,
  },
  'apostrophe-text': {
    what: 'A leading apostrophe is taken off and makes the rest text.',
    source: 'doc',
    where: HOST,
  },
  'text-format-keeps': {
    what: 'In a cell formatted as text ("@") what is written stays text, numbers too.',
    source: 'assumed',
    where: 'sure for text; for numbers from Excel’s object model in VBA',
  },
  'merged-write-ignored': {
    what: 'What is written to a cell under a merged area, other than its first, is dropped.',
    source: 'assumed',
    where: 'no transcript',
  },
  'merge-keeps-first': {
    what: 'Merging keeps the first cell and empties the others.',
    source: 'doc',
    where: 'support.microsoft.com: Merge and unmerge cells',
  },
  'copy-values': {
    what: 'copyFrom gives the values, text as text and results in place of formulas, or the looks; a smaller range grows to what is copied.',
    source: 'doc',
    where: 'learn.microsoft.com: Cut, copy, and paste ranges using the Excel JavaScript API',
  },
  'merged-areas-anchor': {
    what: 'A merged area is found only through a range that holds its first cell.',
    source: 'issue',
    where: HOST,
  },
  'no-fill-white': {
    what: 'A cell without a fill reads as #FFFFFF, with tintAndShade null.',
    source: 'doc',
    where: HOST,
  },
  'mixed-null': {
    what: 'A format that is not the same all over a range reads as null.',
    source: 'doc',
    where: 'Excel JavaScript API programming notes: null response',
  },
  'unbounded-null': {
    what: 'Values, formulas, text and number formats of whole rows or columns read as null.',
    source: 'doc',
    where: UNBOUNDED,
  },
  'address-cut': {
    what: 'An address of more than 8,192 characters is cut.',
    source: 'issue',
    where: HOST,
  },
  'areas-address': {
    what: 'The address of several areas names the sheet at each, with a comma and a space between.',
    source: 'doc',
    where: `${REFERENCE}: RangeAreas.address`,
  },
  'used-range-empty': {
    what: 'getUsedRange of an empty sheet is its first cell; getUsedRangeOrNullObject a null object.',
    source: 'doc',
    where: `${REFERENCE}: Worksheet.getUsedRange`,
  },
  'hyperlink-look': {
    what: 'Setting a link makes the cell blue and underlined, and sets its text where one is given.',
    source: 'assumed',
    where: 'no transcript of what else the Hyperlink style resets',
  },
  'not-a-transaction': {
    what: 'When an action fails, the earlier actions of its batch have happened and the later ones have not.',
    source: 'doc',
    where: HOST,
  },
  'references-live': {
    what: 'A tracked range lives until it is released; an untracked one until its batch ends.',
    source: 'doc',
    where: `${REFERENCE}: OfficeExtension.TrackedObjects`,
  },
  'payload-limit': {
    what: 'A request or a response of more than 5 MB is refused as a whole; what a too large response tells of has happened.',
    source: 'doc',
    where: LIMITS,
  },
  'property-key-case': {
    what: 'Custom properties are found whatever the case of the key, and adding one again overwrites it.',
    source: 'doc',
    where: `${REFERENCE}: WorksheetCustomPropertyCollection`,
  },
  'copy-without-properties': {
    what: 'A copy of a sheet has its cells, looks and page set-up, but not its custom properties.',
    source: 'issue',
    where: 'OfficeDev/office-js#5486 (by design, on Windows and on the web)',
  },
  'filter-cleared': {
    what: 'Clearing the criteria of a filter shows all its rows and leaves its buttons; removing it takes these away too.',
    source: 'doc',
    where: `${REFERENCE}: AutoFilter.clearCriteria and remove; OfficeDev/office-js#3086`,
  },
  'format-event': {
    what: 'A fill, a font, an alignment or a number format raises formatChanged and not changed, which tells here or elsewhere but not who.',
    source: 'doc',
    where: `${REFERENCE}: WorksheetFormatChangedEventArgs`,
  },
  'row-event': {
    what: 'Rows that are inserted raise changed, with the change type RowInserted and the address of the rows.',
    source: 'doc',
    where: `${REFERENCE}: WorksheetChangedEventArgs.changeType, DataChangeType`,
  },
  'selection-event': {
    what: 'Selecting cells, by hand or by an add-in, raises selectionChanged with their address on the sheet.',
    source: 'doc',
    where: `${REFERENCE}: WorksheetSelectionChangedEventArgs`,
  },
  'document-settings': {
    what: 'Settings of the document are there for every page of the workbook that opens after they were saved.',
    source: 'doc',
    where: 'Office JavaScript API reference: Office.Settings',
  },
  'event-source': {
    what: 'Events tell who caused them: Remote for a co-author, Local for the user and this add-in; which of the two (triggerSource) only from ExcelApi 1.14 on.',
    source: 'doc',
    where: `${REFERENCE}: WorksheetChangedEventArgs`,
  },
} as const satisfies Record<string, RuleFacts>;

/**
 * What the host enforces because real Excel does, as data. The code that refuses takes its error from here, so the
 * list cannot drift from the behaviour; where each rule is known from stands beside it. The rules that are only
 * assumed are counted (`assumedRules`): the count may only fall, and each is to be tried in real Excel before release.
 */
import { HostError } from './errors';

/** `transcript`: recorded in real Excel; there is none yet. */
export type RuleSource = 'transcript' | 'doc' | 'issue' | 'assumed';

interface RuleFacts {
  readonly what: string;
  readonly source: RuleSource;
  /** Where to look it up. */
  readonly where: string;
}

/** A rule that refuses: Excel's error code and words. */
interface Refusal extends RuleFacts {
  readonly code: string;
  readonly message: string;
}

const REFERENCE = 'Excel JavaScript API reference';
const ERRORS = 'learn.microsoft.com: Error handling with the application-specific JavaScript APIs';
const LIMITS = 'learn.microsoft.com: Resource limits and performance optimization for Office Add-ins';
const HOST = 'excel-host.md, Facts about real Excel';
const SPECIFICATIONS = 'support.microsoft.com: Excel specifications and limits';

const BAD_ARGUMENT = 'The argument is invalid or missing or has an incorrect format.';
const NOT_FOUND = "The requested resource doesn't exist.";
const DENIED = 'You cannot perform the requested operation.';
const BAD_OPERATION = 'The operation attempted is invalid on the object.';

/** Rules that refuse a call. */
export const REFUSALS = {
  'api-not-found': {
    what: 'A member that this Excel does not have, or only from a later API set, is refused.',
    code: 'ApiNotFound',
    message:
      'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    source: 'doc',
    where: ERRORS,
  },
  'action-unknown': {
    what: 'An action of a kind that is not understood is refused.',
    code: 'InvalidRequest',
    message: 'Cannot process the request.',
    source: 'doc',
    where: ERRORS,
  },
  'item-not-found': {
    what: 'getItem of a sheet, chart or property that is not there fails.',
    code: 'ItemNotFound',
    message: NOT_FOUND,
    source: 'doc',
    where: ERRORS,
  },
  'reference-gone': {
    what: 'A tracked range of a deleted sheet, or one already released, cannot be used.',
    code: 'ItemNotFound',
    message: NOT_FOUND,
    source: 'assumed',
    where: 'no transcript',
  },
  'null-object-used': {
    what: 'Setting a property of a null object, or calling a method for its effect, fails.',
    code: 'InvalidObjectPath',
    message: 'The object path is not valid: the object is a null object.',
    source: 'assumed',
    where: 'no transcript',
  },
  'sheet-name-invalid': {
    what: 'A sheet name is 1 to 31 characters, without : \\ / ? * [ ], no apostrophe first or last, and not "History".',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'issue',
    where: 'OfficeDev/office-scripts-docs#565, microsoftgraph/microsoft-graph-docs#13159',
  },
  'sheet-name-taken': {
    what: 'Two sheets cannot have the same name; upper and lower case count as the same.',
    code: 'ItemAlreadyExists',
    message: 'A resource with the same name or identifier already exists.',
    source: 'issue',
    where: 'OfficeDev/office-scripts-docs#560, #565 (words of the message)',
  },
  'sheet-protected': {
    what: 'Nothing can be changed on a protected sheet.',
    code: 'AccessDenied',
    message: DENIED,
    source: 'doc',
    where: ERRORS,
  },
  'structure-protected': {
    what: 'Sheets of a protected workbook cannot be added, deleted, renamed, moved, hidden or shown.',
    code: 'AccessDenied',
    message: DENIED,
    source: 'doc',
    where: `${REFERENCE}: WorkbookProtection`,
  },
  'last-visible-sheet': {
    what: 'The only visible sheet can be neither deleted nor hidden.',
    code: 'InvalidOperation',
    message: BAD_OPERATION,
    source: 'assumed',
    where: 'no transcript for the code',
  },
  'very-hidden-delete': {
    what: 'A very hidden sheet cannot be deleted.',
    code: 'InvalidOperation',
    message: BAD_OPERATION,
    source: 'doc',
    where: `${REFERENCE}: Worksheet.delete`,
  },
  'hidden-activate': {
    what: 'A hidden sheet cannot be activated, nor a range of it selected.',
    code: 'InvalidOperation',
    message: BAD_OPERATION,
    source: 'assumed',
    where: 'no transcript for the code',
  },
  'array-shape': {
    what: 'An array that is set must have exactly the rows and columns of its range.',
    code: 'InvalidArgument',
    message:
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    source: 'issue',
    where: 'OfficeDev/office-js#1025 (code, words and place)',
  },
  'argument-invalid': {
    what: 'An argument of the wrong kind, or null where a property needs a value, is refused.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'doc',
    where: ERRORS,
  },
  'address-invalid': {
    what: 'An address that is none, of another sheet, or beyond the sheet is refused.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'issue',
    where: 'OfficeDev/office-js#1561 (code, words and place)',
  },
  'text-too-long': {
    what: 'A cell holds 32,767 characters.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'doc',
    where: SPECIFICATIONS,
  },
  'header-too-long': {
    what: 'A header or footer, its three parts with their codes together, has at most 255 characters.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'doc',
    where: SPECIFICATIONS,
  },
  'formula-invalid': {
    what: 'Text that begins like a formula but is none is refused, as when it is typed.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'assumed',
    where: 'no transcript of which texts Excel takes for a formula after + - @',
  },
  'row-height-limit': {
    what: 'A row is 0 to 409 points high.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'doc',
    where: SPECIFICATIONS,
  },
  'border-inside': {
    what: 'A range of one row has no inner horizontal lines, one of one column no inner vertical ones.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'assumed',
    where: 'VBA refuses it (error 1004); no transcript for office.js',
  },
  'unbounded-write': {
    what: 'Cells cannot be set through the address of whole rows or columns.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'doc',
    where: 'learn.microsoft.com: Read or write to an unbounded range using the Excel JavaScript API',
  },
  'merge-overlap': {
    what: 'A merge cannot cut through another.',
    code: 'InvalidOperation',
    message: BAD_OPERATION,
    source: 'assumed',
    where: 'no transcript; Excel may widen the merge instead',
  },
  'merged-areas-limit': {
    what: 'getMergedAreasOrNullObject fails above 512 merged areas.',
    code: 'InvalidOperation',
    message: BAD_OPERATION,
    source: 'issue',
    where: HOST,
  },
  'range-limit': {
    what: 'At most five million cells are read at once.',
    code: 'RangeExceedsLimit',
    message: 'The cell count in the range has exceeded the maximum supported number.',
    source: 'doc',
    where: LIMITS,
  },
  'property-key': {
    what: 'The key of a custom property is 1 to 255 characters.',
    code: 'InvalidArgument',
    message: BAD_ARGUMENT,
    source: 'doc',
    where: `${REFERENCE}: WorksheetCustomPropertyCollection.add`,
  },
  'host-limit': {
    what: 'This host cannot do it, though Excel can; it says so instead of doing half.',
    code: 'NotImplemented',
    message: "The requested feature isn't implemented.",
    source: 'doc',
    where: ERRORS,
  },
} as const satisfies Record<string, Refusal>;

/** Rules that are a behaviour: nothing is refused, but the answer is Excel's and not the obvious one. */
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
    where: 'learn.microsoft.com: Read or write to an unbounded range using the Excel JavaScript API',
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
  'event-source': {
    what: 'Events tell who caused them: Remote for a co-author, Local for the user and this add-in; which of the two (triggerSource) only from ExcelApi 1.14 on.',
    source: 'doc',
    where: `${REFERENCE}: WorksheetChangedEventArgs`,
  },
} as const satisfies Record<string, RuleFacts>;

export type RefusalId = keyof typeof REFUSALS;
export type RuleId = RefusalId | keyof typeof BEHAVIOURS;

export interface Rule extends RuleFacts {
  readonly id: RuleId;
}

/** Every rule the host enforces. */
export const RULES: readonly Rule[] = [
  ...Object.entries(REFUSALS as Record<string, Refusal>),
  ...Object.entries(BEHAVIOURS as Record<string, RuleFacts>),
].map(([id, { what, source, where }]) => ({ id: id as RuleId, what, source, where }));

/** The rules nobody has seen real Excel follow yet. */
export function assumedRules(): readonly Rule[] {
  return RULES.filter((rule) => rule.source === 'assumed');
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
};

/**
 * The error of a rule that was broken, to be thrown.
 * @param detail what it was about, for those who read a test's output (`host.lastRefusal`)
 */
export function breach(rule: RefusalId, detail = ''): HostError {
  const { code, message } = REFUSALS[rule];
  return new HostError(code, message, HTTP_STATUS[code] ?? 400, rule, detail);
}

/** The rules that refuse a call, each with Excel's error code and words. */
import { ERRORS, HOST, LIMITS, REFERENCE, SPECIFICATIONS, UNBOUNDED, type Refusal } from './rule-facts';

const BAD_ARGUMENT = 'The argument is invalid or missing or has an incorrect format.';
const NOT_FOUND = "The requested resource doesn't exist.";
const DENIED = 'You cannot perform the requested operation.';
const BAD_OPERATION = 'The operation attempted is invalid on the object.';

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
    where: UNBOUNDED,
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

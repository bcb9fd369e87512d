/** Opening a file as a workbook. */
import { WorkbookFileError } from './errors';
import { blankPackage } from './package/blank';
import { mainPart, Package } from './package/package';
import { Workbook } from './workbook';

/** How files of Excel 97–2003, and encrypted ones of any Excel, begin. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Opens an Excel workbook (.xlsx, .xlsm, .xltx, .xltm) from its bytes, which are not changed.
 * @throws WorkbookFileError
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  if (bytes.length === 0) throw new WorkbookFileError('notAWorkbook', 'The file is empty.');
  if (beginsWith(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (!beginsWith(bytes, ZIP)) {
    throw new WorkbookFileError('notAWorkbook', 'This file is not an Excel workbook.');
  }
  const parts = Package.unpack(bytes);
  return new Workbook(parts, mainPart(parts));
}

/** A new workbook with one empty sheet, "Sheet1". */
export function createWorkbook(): Workbook {
  const parts = blankPackage();
  return new Workbook(parts, mainPart(parts));
}

function beginsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, index) => bytes[index] === sign);
}

/** Streams of a compound file carry their names in UTF-16. Source: MS-OFFCRYPTO 1.3.2, MS-XLS 2.1.2. */
function compoundFile(bytes: Uint8Array): WorkbookFileError {
  if (holds(bytes, 'EncryptedPackage') || holds(bytes, 'EncryptionInfo')) {
    return new WorkbookFileError(
      'encrypted',
      'The workbook needs a password to open. Open it in Excel, take the password off, and save a copy.',
    );
  }
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) {
    return new WorkbookFileError(
      'notExcel2007',
      'This is a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx.',
    );
  }
  return new WorkbookFileError('notAWorkbook', 'This file is not an Excel workbook.');
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((value, index) => bytes[at + index] === value)) return true;
  }
  return false;
}

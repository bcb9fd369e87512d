import { readFile } from 'node:fs/promises';
import { codeOf, wordsOf } from '../../excel/errors';

/** An input that cannot be used. Its message is one line: what is wrong and what to do; the file's name stands apart. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Old .xls files and encrypted workbooks both come in this container (Compound File Binary). */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The name of the stream that holds an encrypted package (MS-OFFCRYPTO), as directories of compound files spell it. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP = Buffer.from('PK');

const NOT_A_WORKBOOK =
  'it is not an Excel workbook (.xlsx); open it in Excel and save it as “Excel Workbook”.';

/** The file's bytes, once they look like an `.xlsx` package. @throws InputError */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  const bytes = await read(file);
  if (bytes.length === 0) throw new InputError('the file is empty; save the workbook again and retry.');
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    throw new InputError(
      bytes.includes(ENCRYPTED_STREAM)
        ? 'it is encrypted with a password; in Excel remove the password (File › Info › Protect Workbook) and save a copy.'
        : 'it is an old Excel file (.xls); open it in Excel and save it as “Excel Workbook” (.xlsx).',
    );
  }
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw new InputError(NOT_A_WORKBOOK);
  return new Uint8Array(bytes);
}

/** The error for a package that opens as a zip file and yet is no workbook, or is damaged. */
export function unreadable(reason: unknown): InputError {
  return new InputError(`${NOT_A_WORKBOOK.replace(/\.$/, '')} (${oneLine(wordsOf(reason))}).`);
}

/** The text without line breaks, its last full stop dropped. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new InputError('there is no such file; check the name and the folder.');
    }
    if (code === 'EISDIR') throw new InputError('this is a folder; name a workbook in it.');
    throw new InputError(`the file cannot be read (${String(code)}); check who may open it.`);
  }
}

import { readFile } from 'node:fs/promises';
import { codeOf } from '../../excel/errors';
import type { FileProblem, WorkbookFileError } from '../host/store/errors';

/** An input that cannot be used. Its message is one line: what is wrong and what to do; the file's name stands apart. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What to do, where the store's own sentences do not say it. */
const ADVICE: Readonly<Record<FileProblem, string>> = {
  notAWorkbook: ' Name a workbook that Excel saved as “Excel Workbook (.xlsx)”.',
  damaged: ' Open it in Excel, which may repair it, and save it again.',
  notExcel2007: '',
  encrypted: '',
};

/** The error for a file that the store cannot open. */
export function unusable({ kind, message }: WorkbookFileError): InputError {
  return new InputError(`${oneLine(message)}.${ADVICE[kind]}`);
}

/** The text without line breaks, its last full stop dropped. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** The file's bytes. @throws InputError */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new InputError('There is no such file. Check the name and the folder.');
    }
    if (code === 'EISDIR') throw new InputError('This is a folder. Name a workbook in it.');
    throw new InputError(`The file cannot be read (${code ?? 'unknown reason'}). Check who may open it.`);
  }
}

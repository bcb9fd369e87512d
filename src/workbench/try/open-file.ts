/** Files the user gives the page, as workbooks or as a sentence that says why not. */
import { openWorkbook, WorkbookFileError, type FileProblem, type Workbook } from '../host/store';
import { WORDS } from './words';

/** What a browser page can hold beside what it unpacks to, in bytes. */
const LARGEST = 50 * 1024 * 1024;

/** What to do, where the store's own sentences do not say it. */
const ADVICE: Readonly<Record<FileProblem, string>> = {
  notAWorkbook: WORDS.chooseWorkbook,
  damaged: WORDS.repair,
  notExcel2007: '',
  encrypted: '',
};

/** A file that was not opened; `message` says why in words for people. */
export class NotOpened extends Error {
  override readonly name = 'NotOpened';
}

/** @throws NotOpened */
export async function workbookOf(file: File): Promise<Workbook> {
  if (file.size > LARGEST) throw new NotOpened(WORDS.tooLarge(file.name, file.size, LARGEST));
  try {
    return openWorkbook(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof WorkbookFileError) {
      throw new NotOpened(WORDS.notOpened(file.name, error.message, ADVICE[error.kind]));
    }
    if (error instanceof DOMException) throw new NotOpened(WORDS.notReadable(file.name));
    throw error;
  }
}

const SAMPLE = { path: 'assets/sample-plan.xlsx', name: 'sample-plan.xlsx' };

/** The bundled sample plan, as a file. @throws NotOpened where the server does not have it */
export async function sampleFile(): Promise<File> {
  const answer = await fetch(SAMPLE.path).catch(() => null);
  if (!answer?.ok) throw new NotOpened(WORDS.noSample);
  return new File([await answer.arrayBuffer()], SAMPLE.name);
}

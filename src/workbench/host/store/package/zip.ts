/** The zip around a workbook's parts. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { damaged, WorkbookFileError } from '../errors';

/** Larger parts than Excel's own largest sheets, in bytes; a zip bomb is not unpacked. */
const MOST_IN_A_PART = 256 * 1024 * 1024;
const MOST_IN_ALL = 768 * 1024 * 1024;
const MOST_PARTS = 20_000;

/** Every entry has this time, so that the same content always makes the same bytes. Zip counts from 1980. */
const ENTRY_TIME = new Date(1980, 0, 1);

/**
 * The entries by name, in their order.
 * @throws WorkbookFileError (damaged) where the zip can't be read or unpacks to an unreasonable size
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    total += originalSize;
    count += 1;
    if (originalSize > MOST_IN_A_PART || total > MOST_IN_ALL || count > MOST_PARTS) {
      throw damaged(name, 'unpacks to more than any workbook holds');
    }
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    const why = 'The file is damaged or was not copied whole: its zip can’t be read.';
    throw new WorkbookFileError('damaged', why, { cause: error });
  }
}

/** The same entries always make the same bytes. Empty ones – the folders some programs list – are not compressed. */
export function zip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of entries) {
    files[name] = [bytes, { level: bytes.length === 0 ? 0 : 6, mtime: ENTRY_TIME }];
  }
  return zipSync(files);
}

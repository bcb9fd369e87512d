/** Texts of cells: the workbook's shared strings, and those a cell holds itself. */
import { decodeXstring } from '../xml/escape';
import { localName, scan, type XmlHandler } from '../xml/scan';

/**
 * Gathers one text: its runs put together, phonetic hints left out.
 * Told of the elements inside an `<si>` or `<is>`.
 */
export class TextGatherer implements XmlHandler {
  private gathered = '';
  private phonetic = 0;
  private inText = false;

  open(name: string): void {
    const local = localName(name);
    if (local === 'rPh') this.phonetic += 1;
    else if (local === 't' && this.phonetic === 0) this.inText = true;
  }

  close(name: string): void {
    const local = localName(name);
    if (local === 'rPh') this.phonetic -= 1;
    else if (local === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.gathered += text;
  }

  /** The text so far; begins the next one. */
  take(): string {
    const text = decodeXstring(this.gathered);
    this.gathered = '';
    return text;
  }
}

/** The shared strings in order. @throws WorkbookFileError (damaged) */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const gatherer = new TextGatherer();
  scan(
    xml,
    {
      open: (name) => {
        gatherer.open(name);
      },
      close: (name) => {
        gatherer.close(name);
        if (localName(name) === 'si') strings.push(gatherer.take());
      },
      text: (text) => {
        gatherer.text(text);
      },
    },
    part,
  );
  return strings;
}

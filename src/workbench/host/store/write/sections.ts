/** Changes to the sections of a part – a sheet's children, say – each kept in the place its schema gives it. */
import { Patch, prefixed, tag } from '../xml/patch';
import { child, type XmlElement } from '../xml/tree';

/** Source: ECMA-376 18.3.1.99 (CT_Worksheet). */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

/** Source: ECMA-376 18.2.27 (CT_Workbook). */
export const BOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

export class Sections {
  readonly patch: Patch;
  private readonly added: { readonly name: string; readonly xml: string }[] = [];

  constructor(
    readonly text: string,
    readonly root: XmlElement,
    private readonly order: readonly string[],
  ) {
    this.patch = new Patch(text);
  }

  get(name: string): XmlElement | null {
    return child(this.root, name);
  }

  /** The element's text as it stands. */
  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** Puts a section in place of the old one, or where it belongs; "" takes it out. */
  set(name: string, xml: string): void {
    const old = this.get(name);
    if (old) this.patch.replaceElement(old, prefixed(xml, old.prefix));
    else if (xml !== '') this.added.push({ name, xml: prefixed(xml, this.root.prefix) });
  }

  /** Sets attributes of a section; makes it where there is none and an attribute is to be set. */
  setAttributes(name: string, values: Readonly<Record<string, string | null>>): void {
    const old = this.get(name);
    if (old) this.patch.attributes(old, values);
    else if (Object.values(values).some((value) => value !== null)) this.set(name, tag(name, values));
  }

  apply(): string {
    const rank = (name: string): number => this.order.indexOf(name);
    for (const { name, xml } of [...this.added].sort((a, b) => rank(a.name) - rank(b.name))) {
      const before = this.root.children.filter((one) => rank(one.name) >= 0 && rank(one.name) < rank(name));
      this.patch.insert(before.at(-1)?.end ?? this.root.openEnd, xml);
    }
    return this.patch.apply();
  }
}

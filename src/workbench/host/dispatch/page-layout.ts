import type { Area } from '../../../plan/grid';
import type { PageLayout, SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { isWholeRows, parseAddress } from './address';
import { asBoolean, asNumber, asOneOf, asRange, asRecord, asText, asWhole } from './arguments';
import { child, method, objectMethod, writable, type HostObject, type Members } from './object';
import { rangeAreasObject, rangeObject } from './range';

const SINCE = '1.9';
const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const SIDES = ['left', 'center', 'right'] as const;

/** How a sheet prints. Margins are in points. */
export function pageLayoutObject(session: Session, sheet: SheetModel): HostObject {
  const change = (part: Partial<PageLayout>): void => {
    sheet.setPageLayout({ ...sheet.pageLayout(), ...part });
  };
  return {
    className: 'PageLayout',
    members: {
      orientation: writable(
        () => sheet.pageLayout().orientation,
        (value) => {
          change({ orientation: asOneOf(value, ORIENTATIONS) });
        },
        SINCE,
      ),
      paperSize: writable(
        () => sheet.pageLayout().paperSize,
        (value) => {
          change({ paperSize: asText(value) });
        },
        SINCE,
      ),
      centerHorizontally: writable(
        () => sheet.pageLayout().centerHorizontally,
        (value) => {
          change({ centerHorizontally: asBoolean(value) });
        },
        SINCE,
      ),
      zoom: writable(
        () => zoomAnswer(sheet.pageLayout().zoom),
        (value) => {
          change({ zoom: zoomOf(value) });
        },
        SINCE,
      ),
      ...marginMembers(sheet, change),
      headersFooters: child(() => headersFootersObject(sheet, change), SINCE),
      ...printMembers(session, sheet, change),
    },
  };
}

type Change = (part: Partial<PageLayout>) => void;

function marginMembers(sheet: SheetModel, change: Change): Members {
  return Object.fromEntries(
    MARGINS.map((side) => [
      `${side}Margin`,
      writable(
        () => sheet.pageLayout().margins[side],
        (points) => {
          if (asNumber(points) < 0) throw breach('argument-invalid', `${side}Margin`);
          change({ margins: { ...sheet.pageLayout().margins, [side]: asNumber(points) } });
        },
        SINCE,
      ),
    ]),
  );
}

function headersFootersObject(sheet: SheetModel, change: Change): HostObject {
  const line = (part: 'headers' | 'footers', side: (typeof SIDES)[number]) =>
    writable(
      () => sheet.pageLayout()[part][side],
      (text) => {
        const texts = { ...sheet.pageLayout()[part], [side]: asText(text) };
        if (headerLength(texts) > LONGEST_HEADER) throw breach('header-too-long');
        change({ [part]: texts });
      },
      SINCE,
    );
  const allPages: HostObject = {
    className: 'HeaderFooter',
    members: Object.fromEntries(
      SIDES.flatMap((side) => [
        [`${side}Header`, line('headers', side)],
        [`${side}Footer`, line('footers', side)],
      ]),
    ),
  };
  return { className: 'HeaderFooterGroup', members: { defaultForAllPages: child(() => allPages, SINCE) } };
}

function printMembers(session: Session, sheet: SheetModel, change: Change): Members {
  const areaOf = (place: unknown): Area => {
    const range = asRange(place);
    if (range === null) return parseAddress(asText(place), sheet.name);
    const [area, ...others] = range.areas;
    if (area === undefined || others.length > 0) throw breach('host-limit', 'a print area of several parts');
    return area;
  };
  return {
    setPrintArea: method(([place]) => {
      change({ printArea: areaOf(place) });
    }, SINCE),
    getPrintAreaOrNullObject: objectMethod(() => {
      const { printArea } = sheet.pageLayout();
      return printArea === null ? null : rangeAreasObject(session, sheet, [printArea]);
    }, SINCE),
    setPrintTitleRows: method(([place]) => {
      const area = areaOf(place);
      if (!isWholeRows(area)) throw breach('argument-invalid', 'print titles that are not whole rows');
      change({ titleRows: { top: area.top, bottom: area.bottom } });
    }, SINCE),
    getPrintTitleRowsOrNullObject: objectMethod(() => {
      const { titleRows } = sheet.pageLayout();
      return titleRows === null
        ? null
        : rangeObject(session, sheet, { ...titleRows, left: 0, right: 16_383 });
    }, SINCE),
  };
}

const LONGEST_HEADER = 255;

/** Each part that says something begins with a code of two characters. */
function headerLength(texts: PageLayout['headers']): number {
  return Object.values(texts).reduce((length, text) => length + (text === '' ? 0 : text.length + 2), 0);
}

type Zoom = PageLayout['zoom'];

/** Only what is set; a missing one is "automatic". */
function zoomAnswer(zoom: Zoom): Partial<Zoom> {
  return Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null));
}

function zoomOf(value: unknown): Zoom {
  const wanted = asRecord(value);
  const whole = (name: keyof Zoom, least: number): number | null =>
    wanted[name] === undefined || wanted[name] === null ? null : asWhole(wanted[name], least);
  const zoom: Zoom = {
    horizontalFitToPages: whole('horizontalFitToPages', 0),
    verticalFitToPages: whole('verticalFitToPages', 0),
    scale: whole('scale', 10),
  };
  if (zoom.scale !== null && zoom.scale > 400) throw breach('argument-invalid', 'scale');
  return zoom;
}

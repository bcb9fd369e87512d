/** The workbook's own part, its views and names, and its styles. */
import { all, type Faults, isOn, number, type Opened, relationOf, repeated, sheetsIn } from './dom';

const lower = (text: string): string => text.toLowerCase();
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

export function bookFaults(opened: Opened): Faults {
  const { sheets, root } = opened;
  const book = sheets[0]?.element.closest('workbook');
  if (!book) return ['there is no sheet'];
  const views = all(book, 'bookViews/workbookView');
  const active = views[0] ? number(views[0], 'activeTab') : 0;
  const shown = sheets[active]?.element.getAttribute('state') ?? 'visible';
  const viewed = sheets.flatMap(({ part, name }, index) =>
    (part === null ? [] : all(root(part), 'sheetViews/sheetView')).map((view) => ({ name, index, view })),
  );
  const selected = viewed.filter(({ view }) => isOn(view, 'tabSelected'));
  return [
    ...repeated(sheets.map(({ name }) => lower(name))).map((name) => `two sheets are called ${name}`),
    ...repeated(sheets.map(({ element }) => attribute(element, 'sheetId'))).map(
      (id) => `two sheets have the id ${id}`,
    ),
    ...repeated(sheets.map(({ element }) => relationOf(element) ?? '')).map((id) => `two sheets are ${id}`),
    ...sheets
      .filter(({ name }) => name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name))
      .map(({ name }) => `no sheet may be called ${name}`),
    ...(shown === 'visible' && active < sheets.length ? [] : ['it opens at a tab that is not to be seen']),
    ...viewed
      .filter(({ view }) => number(view, 'workbookViewId') >= views.length)
      .map(({ name }) => `the view of ${name} is of no view of the workbook`),
    ...(selected.length > 1 ? ['several sheets are selected, so typing goes into all of them'] : []),
    ...(selected.length === 1 && selected[0]?.index !== active
      ? ['it opens at one tab and selects another']
      : []),
    ...nameFaults(opened, book),
  ];
}

function nameFaults({ sheets }: Opened, book: Element): Faults {
  const names = all(book, 'definedNames/definedName');
  const known = sheets.map(({ name }) => name);
  const key = (one: Element): string =>
    `${lower(attribute(one, 'name'))} of ${attribute(one, 'localSheetId')}`;
  return [
    ...repeated(names.map(key)).map((name) => `two names are ${name}`),
    ...names.flatMap((one) => {
      const local = one.getAttribute('localSheetId');
      const spoken = sheetsIn(one.textContent);
      const lost = spoken.filter((sheet) => !known.includes(sheet));
      const owner = local === null ? undefined : known[Number(local)];
      const isPrint = /^_xlnm\.Print_/.test(attribute(one, 'name'));
      return [
        ...lost.map((sheet) => `${key(one)} is of a sheet ${sheet} that is missing`),
        ...(local !== null && owner === undefined ? [`${key(one)} is of no tab`] : []),
        ...(isPrint && spoken.some((sheet) => sheet !== owner) ? [`${key(one)} prints another sheet`] : []),
      ];
    }),
  ];
}

export function styleFaults({ names, root }: Opened): Faults {
  if (!names.includes('xl/styles.xml')) return [];
  const styles = root('xl/styles.xml');
  const size = (name: string): number => all(styles, name)[0]?.children.length ?? 0;
  const codes = new Set(all(styles, 'numFmts/numFmt').map((one) => number(one, 'numFmtId')));
  const patterns = all(styles, 'fills/fill/patternFill')
    .slice(0, 2)
    .map((one) => attribute(one, 'patternType'));
  const limits = [
    ['fontId', size('fonts')],
    ['fillId', size('fills')],
    ['borderId', size('borders')],
    ['xfId', size('cellStyleXfs')],
  ] as const;
  const formats = [...all(styles, 'cellXfs/xf'), ...all(styles, 'cellStyleXfs/xf')];
  return [
    ...[...styles.children]
      .filter((list) => list.hasAttribute('count') && number(list, 'count') !== list.children.length)
      .map((list) => `${list.localName} miscounts itself`),
    ...(patterns.join() === 'none,gray125'
      ? []
      : ['the first two fills are not those that Excel takes for granted']),
    ...formats.flatMap((xf) =>
      limits
        .filter(([name, count]) => number(xf, name) >= Math.max(1, count))
        .map(([name]) => `a format has a ${name} that is missing`),
    ),
    ...formats
      .filter((xf) => number(xf, 'numFmtId') >= 164 && !codes.has(number(xf, 'numFmtId')))
      .map((xf) => `the number format ${attribute(xf, 'numFmtId')} is missing`),
  ];
}

/** What Excel takes for granted within a sheet, beyond what a schema can say. */
import { parseArea, parseCell } from '../../../../../../src/workbench/host/store/areas';
import { all, type Faults, isOn, number, type Opened, repeated, sheetsIn } from './dom';

export function sheetFaults(opened: Opened): Faults {
  const styles = opened.names.includes('xl/styles.xml')
    ? all(opened.root('xl/styles.xml'), 'cellXfs/xf').length
    : 1;
  const shared = opened.names.includes('xl/sharedStrings.xml')
    ? all(opened.root('xl/sharedStrings.xml'), 'si').length
    : 0;
  return opened.sheets.flatMap(({ name, part }) => {
    if (part === null) return [];
    const sheet = opened.root(part);
    const faults = [
      ...viewFaults(sheet),
      ...columnFaults(sheet, styles),
      ...rowFaults(sheet, styles, shared),
      ...mergeFaults(sheet),
      ...linkFaults(sheet, opened),
      ...printFaults(sheet),
    ];
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

function viewFaults(sheet: Element): Faults {
  return all(sheet, 'sheetViews/sheetView').flatMap((view) => {
    const [pane] = all(view, 'pane');
    const [across, down] = [pane?.hasAttribute('xSplit'), pane?.hasAttribute('ySplit')];
    const panes = [
      'topLeft',
      ...(across ? ['topRight'] : []),
      ...(down ? ['bottomLeft'] : []),
      ...(across && down ? ['bottomRight'] : []),
    ];
    const selections = all(view, 'selection').map((one) => one.getAttribute('pane') ?? 'topLeft');
    const used = [...selections, ...(pane ? [pane.getAttribute('activePane') ?? 'topLeft'] : [])];
    return [
      ...used.filter((one) => !panes.includes(one)).map((one) => `there is no pane ${one}`),
      ...repeated(selections).map((one) => `the pane ${one} has two selections`),
      ...(pane && !across && !down ? ['a pane that splits nothing'] : []),
    ];
  });
}

function columnFaults(sheet: Element, styles: number): Faults {
  let last = 0;
  return all(sheet, 'cols/col').flatMap((column) => {
    const [first, end] = [number(column, 'min'), number(column, 'max')];
    const isPlaced = first > last && end >= first && end <= 16_384;
    last = end;
    return [
      ...(isPlaced ? [] : [`columns ${String(first)} to ${String(end)} are out of order`]),
      ...(number(column, 'width') <= 255 ? [] : ['a column is too wide']),
      ...(number(column, 'style') < styles ? [] : ['a column has a format that is missing']),
    ];
  });
}

function rowFaults(sheet: Element, styles: number, shared: number): Faults {
  let last = 0;
  return all(sheet, 'sheetData/row').flatMap((row) => {
    const own = row.hasAttribute('r') ? number(row, 'r') : last + 1;
    const isPlaced = own > last && own <= 1_048_576;
    last = own;
    let column = -1;
    const cells = [...row.children].flatMap((cell) => {
      const place = parseCell(cell.getAttribute('r') ?? '') ?? { row: own - 1, column: column + 1 };
      const inOrder = place.row === own - 1 && place.column > column;
      column = place.column;
      const fault = inOrder ? cellFault(cell, styles, shared) : 'is out of order';
      return fault === null ? [] : [`${cell.getAttribute('r') ?? ''} ${fault}`];
    });
    return [
      ...(isPlaced ? [] : [`row ${String(own)} is out of order`]),
      ...(number(row, 'ht') >= 0 && number(row, 'ht') <= 409.5 ? [] : [`row ${String(own)} is too high`]),
      ...cells,
    ];
  });
}

function cellFault(cell: Element, styles: number, shared: number): string | null {
  const type = cell.getAttribute('t') ?? 'n';
  const value = all(cell, 'v')[0]?.textContent ?? null;
  const texts = [...all(cell, 'is/t'), ...all(cell, 'is/r/t')];
  const length = texts.reduce((sum, { textContent }) => sum + textContent.length, 0);
  if (number(cell, 's') >= styles) return 'has a format that is missing';
  if (type === 's' && !(Number(value) < shared)) return 'has a text that is missing';
  if (type === 'n' && value !== null && (value === '' || !Number.isFinite(Number(value))))
    return 'is no number';
  if (type === 'b' && value !== '0' && value !== '1') return 'is neither true nor false';
  if (type === 'inlineStr' && (texts.length === 0 || value !== null)) return 'has no text in it';
  if (length > 32_767) return 'has too long a text';
  const bare = texts.find(
    (one) => /^\s|\s$/.test(one.textContent) && one.getAttribute('xml:space') !== 'preserve',
  );
  return bare ? 'would lose its outer spaces' : null;
}

function mergeFaults(sheet: Element): Faults {
  const [list] = all(sheet, 'mergeCells');
  if (!list) return [];
  const areas = all(list, 'mergeCell').map((one) => ({
    ref: one.getAttribute('ref') ?? '',
    area: parseArea(one.getAttribute('ref') ?? ''),
  }));
  const overlaps = areas.filter(({ area: a }, index) =>
    areas.some(
      ({ area: b }, other) =>
        other < index &&
        a &&
        b &&
        a.top <= b.bottom &&
        b.top <= a.bottom &&
        a.left <= b.right &&
        b.left <= a.right,
    ),
  );
  return [
    ...(number(list, 'count', areas.length) === areas.length && areas.length > 0
      ? []
      : ['miscounts its merges']),
    ...areas
      .filter(({ area }) => !area || (area.top === area.bottom && area.left === area.right))
      .map(({ ref }) => `${ref} is nothing to merge`),
    ...overlaps.map(({ ref }) => `${ref} is merged across another`),
  ];
}

function linkFaults(sheet: Element, { sheets }: Opened): Faults {
  return all(sheet, 'hyperlinks/hyperlink').flatMap((link) => {
    const place = link.getAttribute('location') ?? '';
    const lost = sheetsIn(place).filter((name) => !sheets.some((one) => one.name === name));
    return [
      ...lost.map((name) => `a link leads to ${name}, which is missing`),
      ...(place === '' && !link.hasAttribute('r:id') ? ['a link leads nowhere'] : []),
      ...((link.getAttribute('tooltip') ?? '').length > 255 ? ['a link’s tip is too long'] : []),
    ];
  });
}

/** "&&" is a sign; "&" before anything else begins a code. */
const HEADER_CODE = /&&|&[LCRPNDTAFZGBIUESXYKHO]|&"[^"]*"|&\d+/g;

function printFaults(sheet: Element): Faults {
  const texts = [...(all(sheet, 'headerFooter')[0]?.children ?? [])].map(({ textContent }) => textContent);
  const [breaks] = all(sheet, 'rowBreaks');
  const rows = breaks ? [...breaks.children] : [];
  const byHand = rows.filter((one) => isOn(one, 'man')).length;
  const properties = all(sheet, 'customProperties/customPr').map((one) =>
    (one.getAttribute('name') ?? '').toLowerCase(),
  );
  const right = (list: Element): boolean =>
    number(list, 'count') === rows.length && number(list, 'manualBreakCount') === byHand;
  return [
    ...texts.filter((text) => text.length > 255).map(() => 'a header or footer is too long'),
    ...texts
      .filter((text) => text.replace(HEADER_CODE, '').includes('&'))
      .map((text) => `a header has a code that is none: ${text}`),
    ...(breaks && !right(breaks) ? ['miscounts its page breaks'] : []),
    ...repeated(properties).map((name) => `has two properties ${name}`),
  ];
}

/** Charts: axes that name each other, sources that are there, and the values kept of them. */
import { all, type Faults, number, type Opened, repeated, sheetsIn } from './dom';

const values = (parent: Element, name: string): string[] =>
  [...parent.getElementsByTagNameNS('*', name)].map((one) => one.getAttribute('val') ?? '');

export function chartFaults({ names, root, relations, sheets }: Opened): Faults {
  const known = sheets.map(({ name }) => name);
  const charts = names
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map((part) => ({ part, chart: root(part) }));
  const drawings = names.filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name));
  return [
    ...charts.flatMap(({ part, chart }) =>
      [...axisFaults(chart), ...sourceFaults(chart, known)].map((fault) => `${part}: ${fault}`),
    ),
    ...drawings.flatMap((part) => {
      const shapes = [...root(part).getElementsByTagNameNS('*', 'cNvPr')].map(
        (one) => one.getAttribute('id') ?? '',
      );
      const lost = relations(part).filter(({ kind, target }) => kind === 'chart' && !names.includes(target));
      return [
        ...repeated(shapes).map((id) => `${part}: two shapes have the id ${id}`),
        ...lost.map(({ target }) => `${part}: ${target} is missing`),
      ];
    }),
  ];
}

function axisFaults(chart: Element): Faults {
  const axes = all(chart, 'chart/plotArea').flatMap((plot) =>
    [...plot.children].filter(({ localName }) => localName.endsWith('Ax')),
  );
  const own = axes.flatMap((axis) => all(axis, 'axId').map((one) => one.getAttribute('val') ?? ''));
  const used = values(chart, 'axId');
  return [
    ...repeated(own).map((id) => `two axes are ${id}`),
    ...used.filter((id) => !own.includes(id)).map((id) => `the axis ${id} is missing`),
    ...own
      .filter((id) => used.filter((one) => one === id).length < 2)
      .map((id) => `nothing is drawn on the axis ${id}`),
    ...values(chart, 'crossAx')
      .filter((id) => !own.includes(id))
      .map((id) => `the axis ${id} that is crossed is missing`),
  ];
}

function sourceFaults(chart: Element, known: readonly string[]): Faults {
  const sources = [...chart.getElementsByTagNameNS('*', 'f')].flatMap(({ textContent }) =>
    sheetsIn(textContent),
  );
  const series = [...chart.getElementsByTagNameNS('*', 'ser')];
  const caches = ['strCache', 'numCache'].flatMap((name) => [...chart.getElementsByTagNameNS('*', name)]);
  const miscounted = caches.filter((cache) => {
    const points = all(cache, 'pt').map((one) => number(one, 'idx'));
    const count = all(cache, 'ptCount').map((one) => number(one, 'val'))[0] ?? -1;
    return points.some((index, at) => index >= count || (at > 0 && index <= (points[at - 1] ?? 0)));
  });
  return [
    ...sources
      .filter((name) => !known.includes(name))
      .map((name) => `it draws from ${name}, which is missing`),
    ...['idx', 'order'].flatMap((name) =>
      repeated(series.flatMap((one) => all(one, name).map((own) => own.getAttribute('val') ?? ''))).map(
        (id) => `two series have the ${name} ${id}`,
      ),
    ),
    ...miscounted.map(() => 'the values it keeps are out of order'),
  ];
}

import { makeStyles } from '@fluentui/react-components';
import type { ChartData } from '../../host/model';
import type { OpenBook } from '../book';
import type { Box } from '../grid/layout';
import { WORDS } from '../words';
import { Bars } from './Bars';
import { drawingOf, type Drawing } from './chart-data';

const useStyles = makeStyles({
  box: {
    position: 'absolute',
    zIndex: 1,
    boxSizing: 'border-box',
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: '#ffffff',
    border: '1px solid #d1d1d1',
    overflow: 'hidden',
    fontFamily: 'Calibri, Carlito, Arial, sans-serif',
    color: '#424242',
  },
  title: { textAlign: 'center', fontSize: '1.25em', padding: '0.4em 0.6em 0' },
  note: { margin: 'auto', padding: '0.5em', textAlign: 'center' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    columnGap: '1.2em',
    padding: '0 0.6em 0.4em',
    margin: 0,
    listStyleType: 'none',
  },
  swatch: {
    display: 'inline-block',
    width: '0.7em',
    height: '0.7em',
    marginRight: '0.4em',
    outline: '1px solid #8a8a8a',
  },
});

/** A chart of the workbook over its cells: drawn where it is of bars or columns, else named. */
export function ChartBox({
  book,
  chart,
  box,
  scale,
}: {
  readonly book: OpenBook;
  readonly chart: ChartData;
  readonly box: Box;
  readonly scale: number;
}) {
  const styles = useStyles();
  const drawing = drawingOf(book.workbook, chart);
  const name = chart.title === '' ? chart.name : chart.title;
  return (
    <div
      role="img"
      aria-label={drawing === null ? `${name}. ${WORDS.chartNotDrawn}` : `${name}. ${inWords(drawing)}`}
      className={styles.box}
      style={{ ...box, fontSize: 12 * scale }}
    >
      <div className={styles.title}>{name}</div>
      {drawing === null ? (
        <p className={styles.note}>{WORDS.chartNotDrawn}</p>
      ) : (
        <>
          <Bars drawing={drawing} />
          <ul className={styles.legend}>
            {drawing.series.map(({ name: series, colour }) => (
              <li key={series}>
                <span className={styles.swatch} style={{ backgroundColor: colour }} />
                {series}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** "Governance: 3 Red, 5 Amber; …" */
function inWords({ categories, series }: Drawing): string {
  return categories
    .map((category, at) => {
      const parts = series
        .filter(({ values }) => values[at])
        .map(({ name, values }) => `${String(values[at])} ${name}`);
      return `${category}: ${parts.join(', ')}`;
    })
    .join('; ');
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { Rated } from '../parts/Rated';
import { EXAMPLE } from '../words/first-run';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: '0.6875rem',
    lineHeight: 1.3,
    overflowWrap: 'normal',
    hyphens: 'auto',
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '3px',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    verticalAlign: 'bottom',
  },
  caption: {
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXXS,
  },
});

/** Shares of the width; the words of each heading stand whole at 350 pixels. */
const WIDTHS = ['14.5%', '16.5%', '16.5%', '18.5%', '17%', '17%'];

/** What a plan looks like: its headings, and two rows below them. */
export function ExamplePlan() {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{EXAMPLE.caption}</caption>
      <colgroup>
        {WIDTHS.map((width, column) => (
          <col key={column} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {EXAMPLE.headers.map((header) => (
            <th key={header} scope="col" className={`${styles.cell} ${styles.header}`}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {EXAMPLE.rows.map(({ number, cells, rating, evidence }) => (
          <tr key={number}>
            <th scope="row" className={styles.cell}>
              {number}
            </th>
            {cells.map((text) => (
              <td key={text} className={styles.cell}>
                {text}
              </td>
            ))}
            <td className={styles.cell}>
              <Rated rating={rating} />
            </td>
            <td className={styles.cell}>{evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

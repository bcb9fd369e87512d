import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { piecesOf, ticksOf, type Drawing, type Piece } from './chart-data';

const LINE = '#e1e1e1';

const useStyles = makeStyles({
  plot: { position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex', margin: '0.4em 1.2em 1.8em' },
  /** From the bottom up, as Excel draws lying bars. */
  lying: { flexDirection: 'column-reverse', marginLeft: '34%' },
  standing: { flexDirection: 'row', marginLeft: '2.4em', marginBottom: '3em' },
  category: { position: 'relative', flex: '1 1 0', minHeight: 0, minWidth: 0 },
  bars: { position: 'absolute' },
  barsLying: { inset: '16% 0' },
  barsStanding: { inset: '0 19%' },
  piece: { position: 'absolute', outline: '1px solid rgba(255, 255, 255, 0.7)' },
  name: { position: 'absolute', overflow: 'hidden', textOverflow: 'ellipsis', lineHeight: 1.15 },
  nameLying: {
    right: 'calc(100% + 0.5em)',
    // As a share of the plot: most of what is left free beside it.
    width: '48%',
    top: '50%',
    transform: 'translateY(-50%)',
    textAlign: 'right',
    maxHeight: '100%',
  },
  nameStanding: { top: 'calc(100% + 0.3em)', left: 0, right: 0, textAlign: 'center', maxHeight: '2.4em' },
  tick: { position: 'absolute', color: '#595959' },
  tickLying: { top: 0, bottom: 0, borderLeft: `1px solid ${LINE}` },
  tickStanding: { left: 0, right: 0, borderTop: `1px solid ${LINE}` },
  tickWords: { position: 'absolute' },
  tickWordsLying: { top: 'calc(100% + 0.2em)', transform: 'translateX(-50%)' },
  tickWordsStanding: { right: 'calc(100% + 0.3em)', transform: 'translateY(-50%)' },
  ticks: { position: 'absolute', inset: 0 },
});

const percent = (share: number): string => `${String(100 * share)}%`;

/** Bars or columns with their axes, in the room there is. A screen reader is told them in words by the chart. */
export function Bars({ drawing }: { readonly drawing: Drawing }) {
  const styles = useStyles();
  const isLying = drawing.shape.direction === 'bar';
  return (
    <div aria-hidden="true" className={mergeClasses(styles.plot, isLying ? styles.lying : styles.standing)}>
      <div className={styles.ticks}>
        {ticksOf(drawing).map(({ at, words }) => (
          <div
            key={words}
            className={mergeClasses(styles.tick, isLying ? styles.tickLying : styles.tickStanding)}
            style={isLying ? { left: percent(at) } : { bottom: percent(at) }}
          >
            <span
              className={mergeClasses(
                styles.tickWords,
                isLying ? styles.tickWordsLying : styles.tickWordsStanding,
              )}
            >
              {words}
            </span>
          </div>
        ))}
      </div>
      {drawing.categories.map((name, at) => (
        <div key={`${String(at)} ${name}`} className={styles.category}>
          <span className={mergeClasses(styles.name, isLying ? styles.nameLying : styles.nameStanding)}>
            {name}
          </span>
          <div className={mergeClasses(styles.bars, isLying ? styles.barsLying : styles.barsStanding)}>
            {piecesOf(drawing, at).map((piece) => (
              <div key={piece.name} className={styles.piece} style={placeOf(piece, isLying)} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function placeOf({ colour, from, length, across, thickness }: Piece, isLying: boolean) {
  const [start, size, along, wide] = [from, length, across, thickness].map(percent);
  return isLying
    ? { backgroundColor: colour, left: start, width: size, top: along, height: wide }
    : { backgroundColor: colour, bottom: start, height: size, left: along, width: wide };
}

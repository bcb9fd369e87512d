import { makeStyles, tokens } from '@fluentui/react-components';
import { shortPieces, wordChanges } from '../../plan/word-changes';

/** Characters that stay on each side of a change. */
const BESIDE = 40;

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', margin: 0 },
  gone: {
    marginRight: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'line-through',
  },
  // Struck out and underlined: told apart without colour.
  added: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
});

/** A cell's text with the words that go struck out and those that come underlined; a long text is cut around them. */
export function WordChanges({ was, now }: { readonly was: string; readonly now: string }) {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {shortPieces(wordChanges(was, now), BESIDE).map(({ is, text }, at) => {
        if (is === 'gone') {
          return (
            <del key={at} className={styles.gone}>
              {text}
            </del>
          );
        }
        if (is === 'new') {
          return (
            <ins key={at} className={styles.added}>
              {text}
            </ins>
          );
        }
        return <span key={at}>{text}</span>;
      })}
    </p>
  );
}

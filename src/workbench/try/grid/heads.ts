import { makeStyles } from '@fluentui/react-components';

/** Width of the numbers beside the rows, in pixels. */
export const ROW_HEAD = 44;

/** Size of those numbers and of the letters above the columns: with the zoom, but never too small to read. */
export function headLetters(scale: number): number {
  return Math.min(13, Math.max(9, 12 * scale));
}

/** How the letters and numbers at the edges look. */
export const useHeadStyles = makeStyles({
  head: {
    boxSizing: 'border-box',
    height: '100%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    color: '#424242',
    backgroundColor: '#f5f5f5',
    borderRight: '1px solid #d1d1d1',
    borderBottom: '1px solid #d1d1d1',
    userSelect: 'none',
  },
  active: { backgroundColor: '#dfe9f5', color: '#0f3d6e', fontWeight: 600 },
});

import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { WORDS } from '../words';
import type { Box } from './layout';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    zIndex: 6,
    boxSizing: 'border-box',
    margin: 0,
    padding: '2px 3px',
    border: '2px solid #0f6cbd',
    outlineStyle: 'none',
    boxShadow: '0 2px 8px rgba(0, 0, 0, 0.25)',
    resize: 'none',
    lineHeight: 1.28,
    maxHeight: '20rem',
  },
});

/** Where the selection goes when the editor closes. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay';

/** A cell while it is typed in. */
export function CellEditor({
  name,
  text,
  box,
  look,
  onKeep,
  onLeave,
}: {
  /** "D16". */
  readonly name: string;
  readonly text: string;
  readonly box: Box;
  /** As the cell looks when nobody types in it. */
  readonly look: Pick<CSSProperties, 'fontFamily' | 'fontSize' | 'fontWeight' | 'fontStyle'>;
  readonly onKeep: (text: string, after: AfterEdit) => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  // Losing the focus keeps what was typed, but not after Enter or Escape have settled it.
  const isSettled = useRef(false);

  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  const keep = (after: AfterEdit) => {
    if (isSettled.current) return;
    isSettled.current = true;
    onKeep(field.current?.value ?? text, after);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      isSettled.current = true;
      onLeave();
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      field.current?.setRangeText('\n', field.current.selectionStart, field.current.selectionEnd, 'end');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      keep(event.shiftKey ? 'up' : 'down');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      keep(event.shiftKey ? 'left' : 'right');
    }
  };

  return (
    <textarea
      ref={field}
      aria-label={WORDS.editCell(name)}
      className={styles.editor}
      style={{
        // Grows with what is typed, where the browser can.
        fieldSizing: 'content',
        left: box.left,
        top: box.top,
        minWidth: Math.max(box.width, 80),
        maxWidth: Math.max(box.width, 480),
        minHeight: Math.max(box.height, 24),
        fontFamily: look.fontFamily,
        fontSize: look.fontSize,
        fontWeight: look.fontWeight,
        fontStyle: look.fontStyle,
      }}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={() => {
        keep('stay');
      }}
    />
  );
}

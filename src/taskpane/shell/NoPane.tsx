import { NO_PANE, type Said } from '../words/first-run';

/**
 * What stands in the place of the pane where it cannot open. Made of nothing but the page's own parts, whose looks are
 * in the page's file: it must show even where all else has failed.
 */
export function NoPane({ said, again }: NoPaneProps) {
  return (
    <main className="no-pane">
      <h1>Plan Monitor</h1>
      <div role="alert">
        <p>
          <strong>{said.what}</strong>
        </p>
        <p>{said.untouched}</p>
        <p>{said.next}</p>
      </div>
      <p>
        {again && (
          <button type="button" onClick={again.go}>
            {again.words}
          </button>
        )}{' '}
        <a href="support.html" target="_blank" rel="noreferrer">
          {NO_PANE.help}
        </a>
      </p>
    </main>
  );
}

interface NoPaneProps {
  readonly said: Said;
  /** Absent where trying again would change nothing. */
  readonly again?: { readonly words: string; readonly go: () => void };
}

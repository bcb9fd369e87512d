import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import type { Failure } from '../monitor';
import { WORDS } from '../words';
import { Problem } from './Problem';
import { UnderWay } from './UnderWay';

const NOT_LOADED: Failure = { kind: 'notLoaded', ...WORDS.notLoaded, sheets: [], looked: null };

/**
 * A part that comes as a file of its own when it is first wanted, so that the pane is on show sooner. Where the file does
 * not arrive, it is told and can be sent for again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => arrived);
    const [tries, setTries] = useState(1);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      if (Part !== null) return;
      load().then(
        (part) => {
          arrived = part;
          setPart(() => part);
        },
        () => {
          setMissing(true);
        },
      );
    }, [Part, tries]);
    if (Part !== null) return <Part {...props} />;
    if (!isMissing) return <UnderWay size="tiny" words={WORDS.loading} />;
    return (
      <>
        <Problem error={NOT_LOADED} />
        <div>
          <Button
            onClick={() => {
              setMissing(false);
              setTries(tries + 1);
            }}
          >
            {WORDS.loadAgain}
          </Button>
        </div>
      </>
    );
  };
}

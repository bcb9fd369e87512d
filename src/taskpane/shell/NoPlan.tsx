import { Button } from '@fluentui/react-components';
import type { Failure } from '../monitor';
import { Problem } from '../parts/Problem';
import { WORDS } from '../words';
import { usePane } from './context';

/** No sheet of the workbook reads as a plan: why, and the ways on from here. */
export function NoPlan({ failure }: { readonly failure: Failure }) {
  const { build, read, busy } = usePane();
  return (
    <>
      <Problem error={failure} />
      <div>
        <Button
          appearance="primary"
          disabled={busy !== null}
          onClick={() => {
            build();
          }}
        >
          {WORDS.build}
        </Button>{' '}
        <Button
          disabled={busy !== null}
          onClick={() => {
            read();
          }}
        >
          {WORDS.readAgain}
        </Button>
      </div>
    </>
  );
}

import { usePane } from '../shell/context';
import { BuildSheets } from './BuildSheets';
import { Changed } from './Changed';
import { Figures } from './Figures';
import { FreezePosition } from './FreezePosition';
import { Hindrances } from './Hindrances';
import { PositionDay } from './PositionDay';
import { Questions } from './Questions';
import { Ratings } from './Ratings';
import { WhatWasRead } from './WhatWasRead';

/** Where the plan stands, and the one click that builds the sheets. */
export function Overview() {
  const { results, built } = usePane();
  if (results === null) return null;
  return (
    <>
      <Hindrances />
      <BuildSheets />
      <Ratings results={results} />
      <Figures results={results} />
      <Changed change={results.change} />
      <Questions
        questions={results.questions ?? []}
        told={built?.notices ?? []}
        versionDay={results.plan.versionDay}
      />
      <PositionDay />
      <FreezePosition />
      <WhatWasRead plan={results.plan} summary={results.summary} />
    </>
  );
}

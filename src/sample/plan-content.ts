/**
 * The bundled sample: the business plan of a partnership that does not exist, in a county that does not exist.
 * It is as untidy as plans are in life; test/workbench/sample/planted.ts lists what is wrong
 * in it on purpose.
 */
import type { SamplePlan } from './content';
import { childrensVoices } from './priority-childrens-voices';
import { contextualSafeguarding } from './priority-contextual-safeguarding';
import { governance } from './priority-governance';
import { neglectAndEarlyHelp } from './priority-neglect-early-help';
import { workforce } from './priority-workforce';

export const SAMPLE_PLAN: SamplePlan = {
  title: 'Vennshire Safeguarding Children Partnership (VSCP) Business Plan 2024 – 2026',
  version: 'DRAFT V.5 – OCTOBER 2025',
  keyIntroduction:
    'Leads rate every row before each Executive meeting. Please use the four colours below and nothing else.',
  keyHeading: 'What the RAG colours mean',
  key: [
    {
      rating: 'red',
      definition:
        'Red – well behind schedule with no progress to show; or some progress, but the agreed date has been missed.',
    },
    {
      rating: 'amber',
      definition:
        'Amber – under way and likely to be done by the agreed date; or completed, with the evidence still to come.',
    },
    { rating: 'green', definition: 'Green – completed, and the evidence that proves it is on record.' },
    {
      rating: 'notStarted',
      definition: 'Not started – nothing has begun yet, but there is still time before the agreed date.',
    },
  ],
  priorities: [governance, contextualSafeguarding, neglectAndEarlyHelp, childrensVoices, workforce],
};

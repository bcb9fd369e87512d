/** All that a real Excel is asked, in order. */
import { BEHAVIOURS } from './behaviours';
import type { Probe } from './probe';
import { PROTECTED, REFUSALS } from './refusals';

export const PROBES: readonly Probe[] = [...REFUSALS, ...PROTECTED, ...BEHAVIOURS];

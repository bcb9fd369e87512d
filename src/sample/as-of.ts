import { lastOfMonth } from '../plan/day';

/** The day at which the bundled sample plan is looked at: its last update, so that what it shows never changes. */
export const SAMPLE_AS_OF = lastOfMonth(2025, 10);

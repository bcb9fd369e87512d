/** The day at which the bundled sample plan is looked at: its last update, so that what it shows never changes. ISO date. */
export const SAMPLE_AS_OF = '2025-10-31';

import { dayOf, type Day } from '../../plan/day';

/** The day on which the plans are looked at; it is the sample's own. */
export const AS_OF = dayOf(2025, 10, 31) as Day;
export const BUILT_AT = '31/10/2025 09:00';

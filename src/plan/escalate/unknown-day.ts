import { firstOfMonth, type Day } from '../day';

/** Stands for a first day that nothing in our sheet tells any more. */
export const UNKNOWN_DAY: Day = firstOfMonth(1900, 1);

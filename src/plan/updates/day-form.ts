/** Days in the form in which a column writes them. */
import { dayOfMonth, daysInMonth, formatDay, monthOf, yearOf, type Day } from '../day';
import { monthName } from '../timescale/months';

interface DayForm {
  readonly looks: RegExp;
  readonly write: (day: Day) => string;
}

const two = (part: number) => String(part).padStart(2, '0');
const month = (day: Day) => monthName(monthOf(day));
const short = (day: Day) => month(day).slice(0, 3);
const isMonthsEnd = (day: Day) => dayOfMonth(day) === daysInMonth(yearOf(day), monthOf(day));
const inWords = (day: Day) => `${String(dayOfMonth(day))} ${month(day)} ${String(yearOf(day))}`;
const shortYear = (day: Day) => `${formatDay(day).slice(0, 6)}${formatDay(day).slice(-2)}`;
/** A month alone means its last day; any other day is written out. */
const monthly = (name: (day: Day) => string) => (day: Day) => (isMonthsEnd(day) ? name(day) : inWords(day));

const FORMS: readonly DayForm[] = [
  { looks: /^\d{1,2}\/\d{1,2}\/\d{4}$/, write: formatDay },
  { looks: /^\d{1,2}\/\d{1,2}\/\d{2}$/, write: shortYear },
  { looks: /^\d{1,2}\.\d{1,2}\.\d{4}$/, write: (day) => formatDay(day).replaceAll('/', '.') },
  { looks: /^\d{1,2}\.\d{1,2}\.\d{2}$/, write: (day) => shortYear(day).replaceAll('/', '.') },
  { looks: /^\d{1,2}(?:st|nd|rd|th)? [a-z]{4,} \d{4}$/i, write: inWords },
  {
    looks: /^\d{1,2}(?:st|nd|rd|th)?[ -][a-z]{3}[ -]\d{2,4}$/i,
    write: (day) => `${two(dayOfMonth(day))} ${short(day)} ${String(yearOf(day))}`,
  },
  { looks: /^[a-z]{4,} \d{4}$/i, write: monthly((day) => `${month(day)} ${String(yearOf(day))}`) },
  { looks: /^[a-z]{3,4}[ -]\d{2,4}$/i, write: monthly((day) => `${short(day)} ${String(yearOf(day))}`) },
];

/** The day as most of these texts are written; as "31/10/2025" where they have no form that is known. */
export function dayInForm(day: Day, texts: readonly string[]): string {
  const counts = FORMS.map(({ looks }) => texts.filter((text) => looks.test(text)).length);
  // Where none of them has a form that is known, the first form is found.
  const { write } = FORMS[counts.indexOf(Math.max(...counts))] ?? { write: formatDay };
  return write(day);
}

/** True where the text is a day or a month in one of the forms in which columns write them. */
export function isWrittenDay(text: string): boolean {
  return FORMS.some(({ looks }) => looks.test(text));
}

/** "October 2025". */
export function monthAndYear(day: Day): string {
  return `${month(day)} ${String(yearOf(day))}`;
}

/**
 * What is written so that Excel takes a text as that text. Excel reads what is set on `values` as if it were typed, the
 * US way (OfficeDev/office-js#1559): a leading apostrophe keeps a text from becoming a formula, a number or a date.
 */

/** What Excel takes for a number, a truth or an error. Texts come without case and without blanks around them. */
const TYPED: readonly RegExp[] = [
  // 12 · 1,200.50 · £5 · (3) · 50% · 1e5
  /^[-+(]*[$£€¥]?[-+]?(?=[.,]?\d)[\d,]*\.?\d*(?:e[-+]?\d+)?\s*[%$£€¥]?\)?%?$/,
  // 1/2 · 1 1/2 · 30/04/2022 · 2022-04-30 · 4-5; such with dots are actions' numbers (1.2.3), and dates in no English Excel.
  /^(?:\d+\s+)?\d{1,4}\s*[/-]\s*\d{1,4}(?:\s*[/-]\s*\d{1,4})?$/,
  /^(?:true|false)$/,
  /^#[a-z0-9/_]+[!?]?$/,
];

/** 10:30 · 10:30:15 PM · 5 p */
const TIME = String.raw`(?:\d{1,4}(?::\d{1,2}){1,2}(?:\.\d+)?(?:\s*[ap]m?)?|\d{1,2}\s+[ap]m?)`;
const ONLY_TIME = new RegExp(`^${TIME}$`);
const TIME_AT_END = new RegExp(`\\s+${TIME}$`);

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/**
 * @param format the cell's number format
 * @returns the text, with an apostrophe before it where Excel would take it for something else
 */
export function guarded(text: string, format: string): string {
  if (/^\s*[=+\-@']/.test(text)) return `'${text}`;
  // In a cell formatted as text all else stays text.
  return format !== '@' && isTyped(text) ? `'${text}` : text;
}

function isTyped(text: string): boolean {
  const bare = text.normalize('NFKC').trim().toLowerCase();
  const day = bare.replace(TIME_AT_END, '');
  return ONLY_TIME.test(bare) || isDateInWords(day) || TYPED.some((typed) => typed.test(day));
}

/** "May 2021", "1 May", "May 3, 2021", "12-may-21": one month, one or two numbers, and nothing else. */
function isDateInWords(text: string): boolean {
  if (!/^[\da-z\s,./-]*$/.test(text)) return false;
  const words = text.match(/[a-z]+/g) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  return words.length === 1 && MONTH.test(words[0] ?? '') && (numbers.length === 1 || numbers.length === 2);
}

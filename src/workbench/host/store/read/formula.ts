/** A shared formula as it reads in another of its cells. */
import { columnLetters } from '../../../../plan/grid';
import { columnNumber, LAST_COLUMN, LAST_ROW } from '../areas';

/** Quoted text, quoted sheet names and bracketed parts stand as they are; the rest of each match is a reference. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(?<![\w.$:\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!$])|(?<![\w.$:\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!$])/g;

/**
 * The formula moved so many rows down and columns right: relative references move, absolute ones stay, and one that
 * would leave the sheet becomes #REF!. Source: ECMA-376 18.3.1.40 (shared formulas).
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, digits: string): string | null => {
    const number = Number(digits) - 1 + (fixed ? 0 : rows);
    return number < 0 || number > LAST_ROW ? null : `${fixed}${String(number + 1)}`;
  };
  const column = (fixed: string, letters: string): string | null => {
    const number = columnNumber(letters) + (fixed ? 0 : columns);
    return number < 0 || number > LAST_COLUMN ? null : `${fixed}${columnLetters(number)}`;
  };
  const join = (a: string | null, b: string | null, between: string): string =>
    a === null || b === null ? '#REF!' : a + between + b;
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [c = '', letters, r = '', digits, c1 = '', from, c2 = '', to, r1 = '', first, r2 = '', last] =
      groups;
    if (letters && digits)
      return columnNumber(letters) > LAST_COLUMN ? whole : join(column(c, letters), row(r, digits), '');
    if (from && to) return join(column(c1, from), column(c2, to), ':');
    if (first && last) return join(row(r1, first), row(r2, last), ':');
    return whole;
  });
}

/** As Excel shows it: one "=" (some writers leave theirs in), and no marks before newer functions. */
export function shownFormula(formula: string): string {
  return `=${formula.replace(/^=/, '').replace(/_xl(?:fn|ws|pm|udf)\./g, '')}`;
}

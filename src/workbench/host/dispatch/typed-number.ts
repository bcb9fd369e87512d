/** Typed text that Excel (US English) reads as a number. */

/** A number and the format that typing it this way gives to a cell in the format General. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

const NUMBER = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:E([+-]?\d+))?(%?)$/i;
const IN_BRACKETS = /^\(([^()]+)\)$/;
const FRACTION = /^([+-]?\d+) (\d{1,2})\/(\d{1,3})$/;

/** Null where the text is no number. */
export function typedNumber(text: string): TypedNumber | null {
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [, whole = '', above, below] = fraction;
    if (Number(below) === 0) return null;
    const part = Number(above) / Number(below);
    return {
      value: whole.startsWith('-') ? Number(whole) - part : Number(whole) + part,
      format: '# ?/?',
    };
  }
  const inBrackets = IN_BRACKETS.exec(text)?.[1];
  if (inBrackets !== undefined) {
    const inside = /^[+-]/.test(inBrackets) ? null : typedNumber(inBrackets);
    return inside === null ? null : { ...inside, value: -inside.value };
  }
  const match = NUMBER.exec(text);
  const digits = match?.[3]?.replaceAll(',', '') ?? '';
  if (match === null || !/\d/.test(digits)) return null;
  const [, sign, dollar, written = '', exponent, percent] = match;
  const size = Number(`${digits}${exponent === undefined ? '' : `e${exponent}`}`);
  const value = (sign === '-' ? -size : size) / (percent === '%' ? 100 : 1);
  return { value, format: formatOf(dollar === '$', written, exponent !== undefined, percent === '%') };
}

function formatOf(
  isMoney: boolean,
  written: string,
  hasExponent: boolean,
  isPercent: boolean,
): string | null {
  const hasDecimals = written.includes('.');
  if (isPercent) return hasDecimals ? '0.00%' : '0%';
  if (hasExponent) return '0.00E+00';
  if (isMoney) return hasDecimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  if (written.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
  return null;
}

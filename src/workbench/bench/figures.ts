/** What was measured, in a form for the table and for other programs alike. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | 'a second' | '';
}

/** All that was measured on plans of one size, or under one heading. */
export interface Bench {
  readonly heading: string;
  readonly figures: readonly Figure[];
}

export const milliseconds = (name: string, value: number): Figure => ({ name, value, unit: 'ms' });
export const count = (name: string, value: number): Figure => ({ name, value, unit: '' });
export const megabytes = (name: string, bytes: number): Figure => ({ name, value: bytes / 1e6, unit: 'MB' });
export const kilobytes = (name: string, bytes: number): Figure => ({ name, value: bytes / 1e3, unit: 'kB' });
export const perSecond = (name: string, value: number): Figure => ({ name, value, unit: 'a second' });

/** "1,234 ms"; small figures with a place more. */
export function shown({ value, unit }: Figure): string {
  const places = unit !== '' && value < 10 ? 1 : 0;
  const number = value.toLocaleString('en-GB', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return unit === '' ? number : `${number} ${unit}`;
}

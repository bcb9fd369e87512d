/** Dates that a cell holds as text ("2022-04-30T12:00:00"), as Strict files may. */

const DAY = 86_400_000;

/** The serial number of the workbook's date system; null where the text is no date. Source: ECMA-376 18.18.11 (`d`). */
export function serialOfIso(text: string, dates1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || match[0] === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const epoch = dates1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / DAY + time;
}

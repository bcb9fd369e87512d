/** Words below what a cell of evidence holds. */
import { appended, dated } from '../../../src/plan/updates/append';
import { day } from '../../support/plan-builder';

it.each<[string, string, string]>([
  ['instead of nothing but blanks', ' \n', 'Agreed'],
  ['without empty lines between', '  Drafted.\n\n', '  Drafted.\nAgreed'],
  ['with the sign that half of the lines have', 'So far:\n• Drafted', 'So far:\n• Drafted\n• Agreed'],
  ['whatever empty lines there are', '• Drafted\n\n \n\n• Shared', '• Drafted\n\n \n\n• Shared\n• Agreed'],
  ['whatever lines of blanks there are', '• Drafted\n \n \nSent', '• Drafted\n \n \nSent\n• Agreed'],
  ['with the last of several signs', '- Drafted\n• Shared\n– Sent', '- Drafted\n• Shared\n– Sent\n– Agreed'],
  [
    'with the last sign, where the last line has none',
    '• Drafted\n• Shared\nSent',
    '• Drafted\n• Shared\nSent\n• Agreed',
  ],
])('%s', (_what, cell, text) => {
  expect(appended(cell, 'Agreed')).toBe(text);
});

it.each([' 29/04/2022: Agreed ', '29.4.22 Agreed'])(
  'have one date, where they begin with one: %s',
  (words) => {
    expect(dated(words, day('2022-04-30'))).toBe(words.trim());
  },
);

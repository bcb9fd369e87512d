/** The milestones of a cell: what each says, and which of the cell's characters it is made of. */
import { bulletOf, milestoneParts, onlyStatus, timescaleParts } from '../../../src/plan/timescale';

/** A milestone's words, and the stretch of the cell that they were taken from. */
type Part = readonly [text: string, written: string];

const same = (text: string): Part => [text, text];

const bullets: readonly (readonly [cell: string, parts: readonly Part[]])[] = [
  ['  1. Hold the launch\n   2) Agree the plan  ', [same('Hold the launch'), same('Agree the plan')]],
  [
    '• Hold the launch with\nall partners – May\n2022\n\n• Agree the plan',
    [
      ['Hold the launch with all partners – May 2022', 'Hold the launch with\nall partners – May\n2022'],
      same('Agree the plan'),
    ],
  ],
  ['• Hold the launch • Hold the launch', [same('Hold the launch'), same('Hold the launch')]],
  ['• \n• Agree the plan', [same('Agree the plan')]],
  ['✓ Agree the plan', [same('Agree the plan')]],
  ['Agree the plan ✓', [same('Agree the plan ✓')]],
  ['12. Agree the plan\n13. Sign the lease', [same('Agree the plan'), same('Sign the lease')]],
  ['iv) Agree the plan', [same('Agree the plan')]],
  // No bullets: a number of three digits, a sign without a blank.
  ['123. Agree the plan', [same('123. Agree the plan')]],
  ['1.Agree the plan', [same('1.Agree the plan')]],
  ['-Agree the plan', [same('-Agree the plan')]],
  // A dash leads to the time or the status of the line above; among dashes it is a bullet.
  ['Hold the launch\n- May 2022', [['Hold the launch\nMay 2022', 'Hold the launch\n- May 2022']]],
  ['• Hold the launch\n- May 2022', [['Hold the launch\nMay 2022', 'Hold the launch\n- May 2022']]],
  ['- Hold the launch\n- May 2022', [same('Hold the launch'), same('May 2022')]],
  ['Hold the launch – May 2022\nComplete', [same('Hold the launch – May 2022\nComplete')]],
  // A line without a sign goes on with the bullet above, but a second date is another milestone.
  [
    'Hold the launch – May 2022\nAgree the plan',
    [same('Hold the launch – May 2022'), same('Agree the plan')],
  ],
  [
    '• Hold the launch – May 2022\nwith all partners',
    [['Hold the launch – May 2022 with all partners', 'Hold the launch – May 2022\nwith all partners']],
  ],
  ['• Hold the launch by May 2022\nJune 2022', [same('Hold the launch by May 2022'), same('June 2022')]],
  ['• Hold the launch by May\n2022', [['Hold the launch by May 2022', 'Hold the launch by May\n2022']]],
  [
    '• Hold the launch from May 2022 –\nJune 2022',
    [['Hold the launch from May 2022 – June 2022', 'Hold the launch from May 2022 –\nJune 2022']],
  ],
  [
    '• Hold the launch in June/\nJuly 2022',
    [['Hold the launch in June/ July 2022', 'Hold the launch in June/\nJuly 2022']],
  ],
  ['• Hold the launch\nMay 2022', [['Hold the launch May 2022', 'Hold the launch\nMay 2022']]],
  [
    '• Review policy 2\nwith all partners',
    [['Review policy 2 with all partners', 'Review policy 2\nwith all partners']],
  ],
  ['Hold the launch\vAgree the plan', [same('Hold the launch'), same('Agree the plan')]],
  [
    '• Hold the launch by May 2022 with partners\nJune 2022',
    [same('Hold the launch by May 2022 with partners'), same('June 2022')],
  ],
  ['Complete\nHold the launch', [same('Complete'), same('Hold the launch')]],
  ['• Hold the launch\n- Agree it by May 2022', [same('Hold the launch'), same('Agree it by May 2022')]],
  [
    '• Hold the launch\n- May 2022, complete',
    [['Hold the launch\nMay 2022, complete', 'Hold the launch\n- May 2022, complete']],
  ],
  // "policy 2. May 2022" would be the second of May.
  ['• Review policy 2.\nMay 2022', [same('Review policy 2.\nMay 2022')]],
  ['• Review policy 2\nMay 2022', [same('Review policy 2\nMay 2022')]],
];

const lines: readonly (readonly [cell: string, parts: readonly Part[]])[] = [
  [
    'March 2010\n  Completed \nJune 2010',
    [['March 2010\nCompleted', 'March 2010\n  Completed'], same('June 2010')],
  ],
  ['• March 2010\r\n• June 2010 ', [same('March 2010'), same('June 2010')]],
  ['March 2010\nDelayed\nOngoing', [same('March 2010\nDelayed\nOngoing')]],
  ['Annually\nOngoing', [same('Annually\nOngoing')]],
  ['TBC\nComplete', [same('TBC\nComplete')]],
  // Ongoing under no date is another milestone, and so is a status under a status.
  ['TBC\nOngoing', [same('TBC'), same('Ongoing')]],
  ['TBC\nDelayed\nComplete', [same('TBC\nDelayed\nComplete')]],
  ['March 2010\nOngoing\n ', [same('March 2010\nOngoing')]],
  ['• \n• March 2010', [same('March 2010')]],
  // As is one between two dates.
  ['March 2010\nOngoing\nJune 2010', [same('March 2010'), same('Ongoing'), same('June 2010')]],
  ['March 2010\f\f \u2028June 2010', [same('March 2010'), same('June 2010')]],
  ['Ongoing\nMarch 2010', [same('Ongoing'), same('March 2010')]],
  ['Complete\nOngoing\nComplete', [same('Complete'), same('Ongoing'), same('Complete')]],
];

it.each(bullets)('the milestones of %j', (cell, parts) => {
  expect(milestoneParts(cell).map(({ text, from, to }) => [text, cell.slice(from, to)])).toEqual(parts);
});

it.each(lines)('the lines of %j', (cell, parts) => {
  expect(timescaleParts(cell).map(({ text, from, to }) => [text, cell.slice(from, to)])).toEqual(parts);
});

it.each([
  ['  • Agree the plan', '• '],
  ['– Agree the plan', '– '],
  ['▪Agree the plan', '▪'],
  ['o Agree the plan', 'o '],
  ['-Agree the plan', ''],
  ['1. Agree the plan', ''],
  ['Agree the plan', ''],
])('the bullet sign of %j', (line, sign) => {
  expect(bulletOf(line)).toBe(sign);
});

it.each([
  ['Complete', true],
  ['Ongoing', true],
  ['Complete. Ongoing', true],
  ['Complete. All partners agreed', false],
  ['All partners agreed. Complete', false],
  ['Rolling programme', false],
  ['Complete May 2012', false],
  ['TBC', false],
  ['', false],
])('%j says nothing but how far: %j', (text, only) => {
  expect(onlyStatus(text)).toBe(only);
});

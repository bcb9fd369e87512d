/** What people say of the key in the settings counts before what was read of it. */
import type { Meaning, RagKeyEntry, Rating } from '../../../src/plan/model';
import { raterFor, type KeyCorrection } from '../../../src/plan/rag';

const CELL = { sheet: 'Plan', row: 1, column: 0 };
const entry = (rating: Rating, meaning: Meaning, colour: string): RagKeyEntry => ({
  rating,
  meaning,
  colour,
  definition: `What ${rating} is`,
  cell: CELL,
});
const RED = entry('red', 'late', '#FF0000');
const AMBER = entry('amber', 'atRisk', '#FFC000');
const GREEN = entry('green', 'complete', '#00B050');
const BLUE = entry('blue', 'complete', '#0070C0');

const said = (rating: Rating, meaning: Meaning | null, colour: string | null = null): KeyCorrection => ({
  rating,
  meaning,
  colour,
});
const corrected = (entries: readonly RagKeyEntry[] | null, ...corrections: KeyCorrection[]) =>
  raterFor(entries && { entries, labels: new Map() }, [], corrections).key;
const meanings = (key: readonly RagKeyEntry[]) => key.map(({ rating, meaning }) => `${rating} ${meaning}`);

it('leaves a key of which nobody says anything', () => {
  expect(corrected([RED, AMBER, GREEN])).toEqual([RED, AMBER, GREEN]);
});

it('takes the meaning that people give, and leaves the colour, the definition and the other ratings', () => {
  expect(corrected([RED, AMBER, GREEN], said('amber', 'onTrack'))).toEqual([
    RED,
    { ...AMBER, meaning: 'onTrack', isTold: true },
    GREEN,
  ]);
});

it('takes the colour that people give; what it means nobody has told by that', () => {
  expect(corrected([RED, AMBER, GREEN], said('green', null, '#123456'))).toEqual([
    RED,
    AMBER,
    { ...GREEN, colour: '#123456' },
  ]);
});

it('takes the meaning and the colour of several ratings', () => {
  expect(
    corrected([RED, AMBER, GREEN], said('green', 'onTrack', '#123456'), said('red', 'notStarted', '#654321')),
  ).toEqual([
    { ...RED, meaning: 'notStarted', isTold: true, colour: '#654321' },
    AMBER,
    { ...GREEN, meaning: 'onTrack', isTold: true, colour: '#123456' },
  ]);
});

it('knows the cells that bear the colour', () => {
  const { rate } = raterFor(
    { entries: [RED, AMBER], labels: new Map() },
    [],
    [said('blue', null, '#7030A0')],
  );
  expect(rate('', '#7030A0', CELL)).toMatchObject({ rating: 'blue', unrecognised: false });
});

describe('a rating that the key does not have', () => {
  it('is added in its place, with its usual colour, definition and meaning', () => {
    const [red, amber, green] = corrected([RED, GREEN], said('amber', null));
    expect([red, green]).toEqual([RED, GREEN]);
    expect(amber).toMatchObject({ rating: 'amber', meaning: 'onTrack', cell: null, colour: '#FFC000' });
    expect(amber?.definition).not.toBe('');
  });

  it.each<[string, RagKeyEntry[], KeyCorrection[], string[]]>([
    ['amber, without a blue', [RED], [said('amber', null)], ['red late', 'amber onTrack']],
    [
      'amber, beside a blue of the key',
      [RED, BLUE],
      [said('amber', null)],
      ['red late', 'amber atRisk', 'blue complete'],
    ],
    [
      'amber, beside a blue that is added as well',
      [RED],
      [said('amber', null), said('blue', null)],
      ['red late', 'amber atRisk', 'blue complete'],
    ],
    ['not started', [RED], [said('notStarted', null)], ['red late', 'notStarted notStarted']],
  ])('means what it usually does: %s', (_, entries, corrections, expected) => {
    expect(meanings(corrected(entries, ...corrections))).toEqual(expected);
  });
});

describe('where people say that blue is complete', () => {
  it.each<[string, RagKeyEntry[] | null, KeyCorrection[], string]>([
    ['green is on track', [RED, GREEN], [said('blue', 'complete')], 'green onTrack'],
    ['and give its colour only', [RED, GREEN], [said('blue', null, '#0070C0')], 'green onTrack'],
    [
      'and green as well, green is what they say',
      [RED, GREEN],
      [said('blue', 'complete'), said('green', 'complete')],
      'green complete',
    ],
    ['but not where blue is something else', [RED, GREEN], [said('blue', 'notStarted')], 'green complete'],
    ['nor where another is', [RED, GREEN], [said('amber', 'complete')], 'green complete'],
    ['green is on track without a key too', null, [said('blue', 'complete')], 'green onTrack'],
    ['and amber at risk', null, [said('blue', null, '#0070C0')], 'amber atRisk'],
    [
      'but not where blue is something else, without a key',
      null,
      [said('blue', 'notStarted')],
      'amber onTrack',
    ],
    ['nor where another is, without a key', null, [said('amber', 'complete')], 'green complete'],
  ])('%s', (_, entries, corrections, expected) => {
    expect(meanings(corrected(entries, ...corrections))).toContain(expected);
  });
});

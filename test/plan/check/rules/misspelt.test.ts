/** A slip of the pen in a timescale, as it is read from a sheet; and that its answer changes nothing else. */
import { thinkThrough } from '../../../../src/plan/results';
import { sketch } from '../../../support/grids';
import { cellName } from '../../../../src/plan/grid';
import { AS_OF, findingsOf } from './support';

/** What is found in a sheet with this cell of actions and timescales, D2. */
function foundIn(...lines: readonly string[]) {
  return foundOn([
    ['No', 'Action', 'Lead', 'Actions and timescales'],
    ['1', 'Agree the protocol', 'Executive', lines.join('\n')],
  ]);
}

function foundOn(rows: readonly (readonly string[])[]) {
  const { findings } = thinkThrough([sketch(rows)], { asOf: AS_OF, memory: [], history: [] });
  return findings
    .filter(({ rule }) => rule === 'timescale-misspelt')
    .map(({ cell, found, expected, fix }) => [cellName(cell), found, expected, fix?.value ?? null]);
}

describe('timescale-misspelt', () => {
  it.each<[string, string, string, string, string]>([
    ['a month', 'Set up – Mary 2021', 'Mary 2021', 'May 2021', 'Set up – May 2021'],
    ['a month without a year', 'Set up – by Febuary', 'Febuary', 'February', 'Set up – by February'],
    [
      'the beginning of a window',
      'Set up – Mary 2021 – March 2023',
      'Mary 2021',
      'May 2021',
      'Set up – May 2021 – March 2023',
    ],
    [
      'a word that stands in the task as well',
      'Ask Mary to agree – Mary 2021',
      'Mary 2021',
      'May 2021',
      'Ask Mary to agree – May 2021',
    ],
    ['how often', 'Report – quaterly', 'quaterly', 'quarterly', 'Report – quarterly'],
    ['how often, with a capital', 'Report – Quaterly', 'Quaterly', 'Quarterly', 'Report – Quarterly'],
    [
      'how it stands, beside a date that is right',
      'Publish – June 2022 – Complted',
      'Complted',
      'Completed',
      'Publish – June 2022 – Completed',
    ],
  ])('%s', (_what, cell, found, expected, value) => {
    expect(foundIn(cell)).toEqual([['D2', found, expected, value]]);
  });

  it('two in one milestone, each with its own answer', () => {
    expect(foundIn('Set up – Setpember 2021 – Ocober 2022')).toEqual([
      ['D2', 'Setpember 2021', 'September 2021', 'Set up – September 2021 – Ocober 2022'],
      ['D2', 'Ocober 2022', 'October 2022', 'Set up – Setpember 2021 – October 2022'],
    ]);
  });

  it('the same slip in two milestones of a cell, each in its own line', () => {
    expect(foundIn('• Set up – Mary 2021', '• Publish – Mary 2021')).toEqual([
      ['D2', 'Mary 2021', 'May 2021', '• Set up – May 2021\n• Publish – Mary 2021'],
      ['D2', 'Mary 2021', 'May 2021', '• Set up – Mary 2021\n• Publish – May 2021'],
    ]);
  });

  it('is left to people where it is not sure which of two places is meant', () => {
    expect(foundIn('• Set up – Mary 2021', '• Set up – Mary 2021').map(([, , , value]) => value)).toEqual([
      null,
      null,
    ]);
  });

  it('stands in the start column where that is where the slip is', () => {
    const header = ['No', 'Action', 'Lead', 'Start', 'By when'];
    expect(foundOn([header, ['1', 'Set up', 'Executive', 'Setpember 2021', 'March 2023']])).toEqual([
      ['D2', 'Setpember 2021', 'September 2021', 'September 2021'],
    ]);
    expect(foundOn([header, ['1', 'Set up', 'Executive', 'May 2021', 'Setpember 2022']])).toEqual([
      ['E2', 'Setpember 2022', 'September 2022', 'September 2022'],
    ]);
  });

  it('stands in a timescale column beside the milestones where that is where the slip is', () => {
    expect(
      foundOn([
        ['No', 'Action', 'Lead', 'Milestones', 'Timescale'],
        ['1', 'Agree the protocol', 'Executive', 'Ask all partners', 'Mary 2021'],
      ]),
    ).toEqual([['E2', 'Mary 2021', 'May 2021', 'May 2021']]);
  });

  it('is told without an answer where the cell’s text is not at hand', () => {
    const slip = { what: 'misspelt', why: '', meant: 'May 2021', found: 'Mary 2021' } as const;
    const rows = [{ milestones: [{ due: '2021-05-31', timescale: 'Mary 2021', assumed: [slip] }] }];
    expect(findingsOf('timescale-misspelt', rows)).toMatchObject([{ found: 'Mary 2021', fix: null }]);
  });

  it('leaves the same word alone where it is part of the task beside that column', () => {
    expect(
      foundOn([
        ['No', 'Action', 'Lead', 'Milestones', 'Timescale'],
        ['1', 'Agree the protocol', 'Executive', 'Write the quaterly report', 'quaterly'],
      ]),
    ).toEqual([['E2', 'quaterly', 'quarterly', 'quarterly']]);
  });

  it('says what it was read as', () => {
    const rows = [
      ['No', 'Action', 'Lead', 'By when'],
      ['1', 'Set up', 'Executive', 'Mary 2021'],
    ];
    const { findings } = thinkThrough([sketch(rows)], { asOf: AS_OF, memory: [], history: [] });
    expect(findings.find(({ rule }) => rule === 'timescale-misspelt')?.what).toBe(
      'The timescale in D2 says “Mary 2021”. It is read as “May 2021”.',
    );
  });

  it('is silent about what was assumed otherwise', () => {
    expect(foundIn('Set up – by June', 'Publish – Autumn 2022')).toEqual([]);
  });
});

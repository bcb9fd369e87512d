import { assess } from '../../../src/plan/assess/assess';
import { chases } from '../../../src/plan/chase/chase';
import { check } from '../../../src/plan/check/check';
import type { Plan, Results } from '../../../src/plan/model';
import { NO_SETTINGS } from '../../../src/plan/settings';
import { finished } from '../../../src/plan/steps';
import { summarise } from '../../../src/plan/summary';
import { offersFor } from '../../../src/plan/updates/offers';
import { readTypedUpdates } from '../../../src/report';
import { byLeadSheet } from '../../../src/report/by-lead/sheet';
import type { SheetContent } from '../../../src/report/content';
import { day, planOf, type ActionSpec } from '../../support/plan-builder';
import { BLANK, gridOf, rowOf, tableOf, typed, typedDay, words, type Table } from '../support/grid-of';

const AS_OF = day('2022-04-30');
const CONTEXT = { builtAt: '30/04/2022 09:00' };

const HANDBOOK: ActionSpec = {
  number: '1.1',
  text: 'Write a handbook for practitioners',
  activities: [
    {
      key: 'handbook',
      leads: ['Police', 'Health'],
      rated: 'amber',
      milestones: [{ task: 'Publish the handbook', due: '2022-01-31' }],
    },
  ],
};
const SURVEY: ActionSpec = {
  number: '1.2',
  text: 'Ask schools what they need',
  activities: [
    {
      key: 'survey',
      leads: ['Health'],
      rated: 'amber',
      milestones: [{ task: 'Run the survey', due: '2022-06-30' }],
    },
  ],
};
const DONE: ActionSpec = {
  number: '1.3',
  text: 'Agree the threshold document',
  activities: [
    {
      key: 'done',
      leads: ['Housing'],
      rated: 'green',
      evidence: 'Agreed and published in March.',
      milestones: [{ task: 'Agree it', due: '2022-03-31' }],
    },
  ],
};

function build(plan: Plan, before: Table | null = null, asOf = AS_OF): SheetContent {
  const grid = before && gridOf(before);
  const seen = assess(plan, asOf);
  const findings = check(seen, () => null);
  const results: Results = {
    plan: seen,
    findings,
    escalations: [],
    summary: summarise(seen),
    chasing: chases(seen, findings, NO_SETTINGS),
    offers: offersFor(seen, readTypedUpdates(grid), 4),
  };
  return finished(byLeadSheet(results, { ...CONTEXT, byLeadBefore: grid }));
}

const HEADER = 3;
const headings = (content: SheetContent) => words(content, HEADER);
const at = (content: SheetContent, heading: string) => headings(content).indexOf(heading);
/** Lead, reference and what stands under the headings, of each row of the table. */
function listed(content: SheetContent, ...under: string[]): string[][] {
  const rows = content.rows.map((_, row) => words(content, row)).filter(([state]) => state?.startsWith('['));
  return rows.map((row) => ['Lead', 'Ref', ...under].map((heading) => row[at(content, heading)] ?? ''));
}

/** Types under the heading into the row of this lead and reference. */
function fill(
  table: Table,
  content: SheetContent,
  lead: string,
  ref: string,
  heading: string,
  cell = typed(''),
) {
  const row = table.find((cells) => String(cells[1]?.value).startsWith(lead) && cells[2]?.value === ref);
  if (!row) throw new Error(`No row for ${lead} ${ref}`);
  row[at(content, heading)] = cell;
}

describe('Actions by lead', () => {
  const content = build(planOf(HANDBOOK, SURVEY, DONE));

  it('lists what is open under each of its leads, and nothing that is finished', () => {
    expect(listed(content, 'Action and open milestones', 'Due', 'Rating', 'What is asked')).toEqual([
      [
        'Police\nwith Health',
        '1.1',
        'Write a handbook for practitioners\n• Publish the handbook – 2022-01-31',
        '31/01/2022',
        'Amber',
        'Overdue. Due 31/01/2022, three months ago',
      ],
      [
        'Health\nwith Police',
        '1.1',
        'Write a handbook for practitioners\n• Publish the handbook – 2022-01-31',
        '31/01/2022',
        'Amber',
        'Overdue. Due 31/01/2022, three months ago',
      ],
      [
        'Health',
        '1.2',
        'Ask schools what they need\n• Run the survey – 2022-06-30',
        '30/06/2022',
        'Amber',
        'Due 30/06/2022',
      ],
    ]);
  });

  it('begins a page with each lead, repeats its header, and can be filtered', () => {
    expect(content.print.pageBreaksBefore).toEqual([HEADER + 2, rowOf(content, 'Texts to send')]);
    expect(content.print.titleRows).toEqual({ top: HEADER, bottom: HEADER });
    expect(content.filter).toEqual({
      top: HEADER,
      left: 0,
      bottom: HEADER + 3,
      right: headings(content).length - 1,
    });
  });

  it('has the text to send to each lead, a line a row', () => {
    const from = rowOf(content, 'Texts to send');
    const lines = content.rows.slice(from).map((_, row) => words(content, from + row)[1] ?? '');
    expect(lines.filter((line) => line.startsWith('To: '))).toEqual(['To: Police', 'To: Health']);
    expect(lines).toContain(
      '- 1.1 (Plan, D2): Publish the handbook. Due 31/01/2022, three months ago; rated Amber.',
    );
  });

  it('says so where nothing is open', () => {
    expect(rowOf(build(planOf(DONE)), 'Nothing of the plan is open at 30/04/2022')).toBeGreaterThan(HEADER);
  });
});

describe('what people typed', () => {
  const plan = planOf(HANDBOOK, SURVEY, DONE);
  const first = build(plan);

  function filled(): Table {
    const table = tableOf(first);
    fill(table, first, 'Police', '1.1', 'New rating', typed('Red'));
    fill(table, first, 'Health', '1.2', 'Update', typed('=40 schools answered'));
    fill(table, first, 'Health', '1.2', 'Revised date and reason', typedDay('2022-09-30'));
    return table;
  }

  const FILLED = [
    ['Police\nwith Health', '1.1', 'Red', '', '', 'Rating: Not in the plan yet.'],
    ['Health\nwith Police', '1.1', '', '', '', ''],
    [
      'Health',
      '1.2',
      '',
      '=40 schools answered',
      '2022-09-30',
      'Update: Not in the plan yet.\nRevised date: A request for 30/09/2022; not in the plan yet.',
    ],
  ];
  const shown = (content: SheetContent) =>
    listed(content, 'New rating', 'Update', 'Revised date and reason', 'Where it stands');

  it('is kept by a rebuild, which changes nothing from then on', () => {
    const second = build(plan, filled());
    expect(shown(second)).toEqual(FILLED);
    expect(build(plan, tableOf(second))).toEqual(second);
  });

  it('is kept where people sorted the rows, and where they sorted all but the hidden column', () => {
    const sorted = filled();
    sorted.splice(HEADER + 1, 3, ...sorted.slice(HEADER + 1, HEADER + 4).reverse());
    expect(shown(build(plan, sorted))).toEqual(FILLED);

    const table = filled();
    const rows = table.slice(HEADER + 1, HEADER + 4);
    const states = rows.map(([state]) => state ?? BLANK);
    const turned = [...rows].reverse().map((cells, row) => [states[row] ?? BLANK, ...cells.slice(1)]);
    table.splice(HEADER + 1, 3, ...turned);
    expect(shown(build(plan, table))).toEqual(FILLED);
  });

  it('follows its activity when the plan is renumbered and its rows move', () => {
    const moved = planOf({ ...SURVEY, number: '1.1' }, { ...HANDBOOK, number: '1.2' }, DONE);
    expect(listed(build(moved, filled()), 'New rating', 'Update')).toEqual([
      ['Health', '1.1', '', '=40 schools answered'],
      ['Health\nwith Police', '1.2', '', ''],
      ['Police\nwith Health', '1.2', 'Red', ''],
    ]);
  });

  it('stays under the lead who typed it, though another leads now', () => {
    const [activity] = HANDBOOK.activities;
    const handed = planOf({ ...HANDBOOK, activities: [{ ...activity, leads: ['Health'] }] }, SURVEY);
    const row = listed(build(handed, filled()), 'New rating', 'Where it stands').find(([lead]) =>
      lead?.startsWith('Police'),
    );
    expect(row?.slice(2)).toEqual(['Red', 'No longer its lead in the plan.\nRating: Not in the plan yet.']);
  });

  it('is kept apart where its activity is gone, and comes home when it is back', () => {
    const without = build(planOf(HANDBOOK, DONE), filled());
    const from = rowOf(without, 'Could not be matched, kept here');
    const kept = words(without, from + 2);
    expect(kept[at(without, 'Update')]).toBe('=40 schools answered');
    expect(kept[at(without, 'Revised date and reason')]).toBe('2022-09-30');
    expect(shown(build(plan, tableOf(without)))).toEqual(FILLED);
  });

  it('says when the plan has it, and when the plan says something else now', () => {
    const noted = tableOf(build(plan, filled()));
    const rated = (rating: 'red' | 'green') =>
      planOf(
        { ...HANDBOOK, activities: HANDBOOK.activities.map((one) => ({ ...one, rated: rating })) },
        SURVEY,
      );
    const stands = (rating: 'red' | 'green') =>
      listed(build(rated(rating), noted), 'Where it stands')[0]?.[2];
    expect(stands('red')).toBe('Rating: The plan says so now.');
    expect(stands('green')).toBe('Rating: The plan has changed there since this was typed.');
  });

  it('keeps columns that people added, by row, and what they typed beside the table', () => {
    const table = filled();
    for (const row of table) row.push(BLANK);
    const own = first.columnWidths.length;
    table[HEADER]?.splice(own, 1, typed('Seen by chair'));
    table[HEADER + 3]?.splice(own, 1, typed('yes'));
    table[0]?.splice(own, 1, typed('Ring Housing'));
    const second = build(plan, table);
    expect(listed(second, 'Seen by chair').map((row) => row[2])).toEqual(['', '', 'yes']);
    expect(rowOf(second, 'Ring Housing')).toBeGreaterThan(rowOf(second, 'Typed on this sheet, and kept'));
    expect(build(plan, tableOf(second))).toEqual(second);
  });

  it('is never lost to a later position', () => {
    const noted = tableOf(build(plan, filled()));
    expect(shown(build(plan, noted, day('2022-05-31'))).map((row) => row.slice(2, 5))).toEqual(
      FILLED.map((row) => row.slice(2, 5)),
    );
  });
});

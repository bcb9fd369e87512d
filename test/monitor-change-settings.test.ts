import type { Results } from '../src/plan/model';
import { dismissalEdits, restoreEdits, type SettingsEdit } from '../src/plan/settings';
import type { WorkbookModel } from '../src/workbench/host/model';
import { openWorkbook } from '../src/workbench/host/store';
import { bytesOf, changedParts, SAMPLE, sheetNamed, textsOf } from './support/build';
import { API_LEVELS, closeOffices } from './support/office';
import { change, DEPUTY, found, leadsOf, planned, read, ROWS, say } from './support/settings-change';
import {
  buildOn,
  SETTINGS,
  settingsRow,
  typeAt,
  typeBelow,
  typeInto,
  workbookOf,
} from './support/settings-sheet';
import { sheetNames } from './support/workbook';

afterEach(closeOffices);

const settingsTexts = (workbook: WorkbookModel) => textsOf(sheetNamed(workbook, SETTINGS));

interface Case {
  readonly words: string;
  readonly edits: (results: Results) => readonly SettingsEdit[];
  /** The same, typed by hand. */
  readonly byHand: (workbook: WorkbookModel) => void;
  /** What must be seen in the results, so that the case shows something. */
  readonly seen: (results: Results) => unknown;
  readonly expected: unknown;
  /** True where the edits do more than was typed by hand, so that only what is seen can be compared. */
  readonly isMore?: boolean;
}

const CASES: readonly Case[] = [
  {
    words: 'a column',
    edits: () => [say(DEPUTY, 'Lead')],
    byHand: (workbook) => {
      typeInto(workbook, 'Deputy', 'Your correction', 'Lead');
    },
    seen: leadsOf,
    expected: ['Police', 'Schools', 'Council'],
  },
  {
    words: 'a column that rates by its fills',
    edits: () => [
      say({ table: 'column', column: { sheet: 'Sheet1', column: 'G', header: 'Progress' } }, 'RAG rating'),
    ],
    byHand: (workbook) => {
      typeInto(workbook, 'Progress', 'Your correction', 'RAG rating');
    },
    seen: ({ plan }) => plan.actions.map(({ activities: [one] }) => one?.rag.fill),
    expected: [null, '#FFC000', null],
  },
  {
    words: 'a meaning and a colour',
    edits: () => [
      say({ table: 'key', rating: 'green', heading: 'Your meaning' }, 'On track'),
      say({ table: 'key', rating: 'amber', heading: 'Your colour' }, '#FFAA00'),
    ],
    byHand: (workbook) => {
      typeInto(workbook, 'Green', 'Your meaning', 'On track');
      typeInto(workbook, 'Amber', 'Your colour', '#FFAA00');
    },
    seen: ({ plan }) => plan.ragKey.slice(1, 3).map(({ meaning, colour }) => [meaning, colour]),
    expected: [
      ['onTrack', '#FFAA00'],
      ['onTrack', '#00B050'],
    ],
  },
  {
    words: 'the day, the period, the year, the marking and the replies',
    edits: () => [
      say({ table: 'setting', id: 'asOf' }, '30/09/2025'),
      say({ table: 'setting', id: 'periodEnd' }, '31/03/2028'),
      say({ table: 'setting', id: 'yearStartMonth' }, 'January'),
      say({ table: 'setting', id: 'marking' }, 'OFFICIAL'),
      say({ table: 'setting', id: 'replyBy' }, '15/11/2025'),
    ],
    byHand: (workbook) => {
      typeInto(workbook, 'Position at', 'Your setting', '30/09/2025');
      typeInto(workbook, 'Plan ends', 'Your setting', '31/03/2028');
      typeInto(workbook, 'Year begins in', 'Your setting', 'January');
      typeInto(workbook, 'Protective marking', 'Your setting', 'OFFICIAL');
      typeInto(workbook, 'Replies wanted by', 'Your setting', '15/11/2025');
    },
    seen: ({ plan, settings }) => [plan.asOf, plan.period?.end, settings?.yearStartMonth, settings?.replyBy],
    expected: ['2025-09-30', '2028-03-31', 1, '2025-11-15'],
  },
  {
    words: 'more meetings than there are free rows',
    edits: () =>
      ['Executive', 'Board', 'Scrutiny', 'Forum', 'Panel'].map((name, at) => ({
        kind: 'meeting' as const,
        saw: null,
        now: { name, date: `12/0${String(at + 1)}/2026`, papers: '' },
      })),
    byHand: (workbook) => {
      ['Executive', 'Board', 'Scrutiny'].forEach((name, at) => {
        typeBelow(workbook, 'Your meeting', at + 1, name);
        typeBelow(workbook, 'Its date', at + 1, `12/0${String(at + 1)}/2026`);
      });
    },
    seen: ({ settings }) => settings?.meetings.slice(0, 3).map(({ name, day }) => [name, day]),
    expected: [
      ['Executive', '2026-01-12'],
      ['Board', '2026-02-12'],
      ['Scrutiny', '2026-03-12'],
    ],
    isMore: true,
  },
  {
    words: 'the ladder',
    edits: () => [
      say({ table: 'rung', level: 3, heading: 'Your name for it' }, 'Delivery Board'),
      say({ table: 'rung', level: 2, heading: 'Your on or off' }, 'off'),
      say({ table: 'rung', level: 3, heading: 'Your months overdue' }, '9'),
    ],
    byHand: (workbook) => {
      typeInto(workbook, '3 Executive', 'Your name for it', 'Delivery Board');
      typeInto(workbook, '2 Business Manager, to broker', 'Your on or off', 'off');
      typeInto(workbook, '3 Executive', 'Your months overdue', '9');
    },
    seen: ({ settings }) => settings?.ladder.map(({ level, askOf, isOn }) => [level, askOf, isOn]),
    expected: [
      [2, null, false],
      [3, 'Delivery Board', null],
    ],
  },
  {
    words: 'a sheet',
    edits: () => [say({ table: 'sheet', sheet: 'byLead' }, 'off')],
    byHand: (workbook) => {
      typeInto(workbook, 'Actions by lead', 'Your on or off', 'off');
    },
    seen: ({ settings }) => settings?.withoutSheets,
    expected: ['byLead'],
  },
  {
    words: 'a finding set aside',
    edits: (results) => dismissalEdits(found(results, 'timescale-vague'), results.plan, 'Known to the lead'),
    byHand: (workbook) => {
      typeBelow(workbook, 'Check', 1, 'timescale-vague');
      typeBelow(workbook, 'About', 1, '2');
      typeBelow(workbook, 'Your reason', 1, 'Known to the lead');
    },
    seen: (results) => found(results, 'timescale-vague').map(({ dismissed }) => dismissed),
    expected: ['Known to the lead'],
  },
];

describe('what people say of a plan, changed', () => {
  let built = new Uint8Array();
  let first: Results;

  beforeAll(async () => {
    const workbook = openWorkbook(planned());
    ({ results: first } = await buildOn(workbook));
    built = new Uint8Array(workbook.save());
  });

  it.each(CASES)('$words: as typed by hand and built', async ({ edits, byHand, seen, expected, isMore }) => {
    const typed = openWorkbook(built);
    byHand(typed);
    const byPerson = await buildOn(typed, { only: ['settings'] });
    expect(seen(byPerson.results)).toEqual(expected);

    const workbook = openWorkbook(built);
    const byPane = await change(workbook, edits(first));
    expect(byPane.sheet).toBe(SETTINGS);
    expect(byPane.requests).toBeLessThanOrEqual(8);
    expect(seen(byPane.results)).toEqual(expected);
    if (isMore) return;
    expect(byPane.results.findings).toEqual(byPerson.results.findings);
    expect(byPane.results.plan).toEqual(byPerson.results.plan);
    const saved = Buffer.from(typed.save());
    expect(Buffer.from(workbook.save()).equals(saved)).toBe(true);
    // Once more, it is the same byte for byte.
    await change(workbook, edits(first));
    expect(Buffer.from(workbook.save()).equals(saved)).toBe(true);
  });

  it.each(API_LEVELS)('everything at once at %s; the next reading says the same', async (level) => {
    const workbook = openWorkbook(built);
    const all = CASES.filter(({ words }) => !words.includes('fills'));
    const { results } = await change(
      workbook,
      all.flatMap(({ edits }) => edits(first)),
      level,
    );
    for (const { seen, expected } of all) expect(seen(results)).toEqual(expected);
    expect(await read(openWorkbook(workbook.save()))).toEqual(results);
  });

  it.each(API_LEVELS)('adds the sheet where there is none, and nothing else, at %s', async (level) => {
    const before = planned();
    const workbook = openWorkbook(before);
    const { results, sheet } = await change(workbook, [say(DEPUTY, 'Lead')], level);
    expect(sheetNames(workbook)).toEqual(['Sheet1', SETTINGS]);
    expect(sheet).toBe(SETTINGS);
    expect(settingsRow(workbook, 'Deputy')).toEqual(expect.arrayContaining(['Lead', 'You said so.']));
    expect(leadsOf(results)).toEqual(['Police', 'Schools', 'Council']);
    expect(changedParts(before, workbook.save())).not.toContain('xl/worksheets/sheet1.xml');
  });
});

describe('what else stands in the workbook', () => {
  it('is the same part by part in the saved file, but for the settings sheet and what lists it', async () => {
    const start = openWorkbook(bytesOf(SAMPLE));
    await buildOn(start);
    const before = start.save();
    const workbook = openWorkbook(before);
    await change(workbook, [say({ table: 'setting', id: 'asOf' }, '30/09/2025')]);
    const settings = sheetNames(workbook).indexOf(SETTINGS) + 1;
    const changed = changedParts(before, workbook.save());
    expect(changed).toContain(`xl/worksheets/sheet${String(settings)}.xml`);
    expect(changed.filter((part) => !/styles|sharedStrings|workbook\.xml|customProperty/.test(part))).toEqual(
      [`xl/worksheets/sheet${String(settings)}.xml`],
    );
  });

  it('people’s own rows, notes, added columns and days survive', async () => {
    const workbook = openWorkbook(planned());
    await buildOn(workbook);
    typeInto(workbook, 'Protective marking', 'Your setting', 'OFFICIAL');
    typeBelow(workbook, 'Your meeting', 1, 'Executive');
    typeBelow(workbook, 'Its date', 1, '12/05/2026');
    typeAt(workbook, 4, 10, 'beside, mine');
    const last = Math.max(...settingsTexts(workbook).map(({ row }) => row));
    typeAt(workbook, last + 2, 1, 'a note below');
    const results = await read(workbook);
    await change(workbook, [
      say({ table: 'setting', id: 'asOf' }, '30/09/2025'),
      { kind: 'meeting', saw: null, now: { name: 'Board', date: '01/02/2026', papers: '' } },
      ...dismissalEdits(found(results, 'timescale-misspelt'), results.plan, 'To be mended in May'),
    ]);
    const texts = settingsTexts(workbook).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'OFFICIAL',
        'Executive',
        'Board',
        'beside, mine',
        'a note below',
        'To be mended in May',
      ]),
    );
    const after = await read(workbook);
    expect(after.settings).toMatchObject({
      asOf: '2025-09-30',
      marking: 'OFFICIAL',
      meetings: [{ name: 'Board' }, { name: 'Executive', day: '2026-05-12' }],
    });
  });
});

describe('findings set aside', () => {
  it('come back one by one, also of a row that a person typed for several', async () => {
    const workbook = workbookOf(ROWS.map((row) => row.map((text) => (text === 'Mary 2025' ? 'asap' : text))));
    await buildOn(workbook);
    // No reading yet has told which findings these rows mean.
    typeBelow(workbook, 'Check', 1, 'timescale-vague');
    typeBelow(workbook, 'About', 1, '2');
    typeBelow(workbook, 'Your reason', 1, 'Ours');
    const before = await read(workbook);
    const others = found(before, 'timescale-vague').filter(({ dismissed }) => dismissed == null);
    const both = await change(workbook, dismissalEdits(others, before.plan, 'As well'));
    const dismissed = (results: Results) =>
      found(results, 'timescale-vague').map((one) => one.dismissed ?? null);
    expect(dismissed(both.results)).toEqual(['Ours', 'As well']);
    const [first] = found(both.results, 'timescale-vague');
    const back = await change(workbook, restoreEdits(first ? [first] : [], both.results.plan));
    expect(dismissed(back.results)).toEqual([null, 'As well']);
    expect(dismissed(await read(workbook))).toEqual([null, 'As well']);
    expect(settingsTexts(workbook).map(({ text }) => text)).not.toContain('Ours');
  });

  it('many at once, in one writing', async () => {
    const many = Array.from({ length: 120 }, (_, at) => [
      String(at + 4),
      `Write part ${String(at)}`,
      'Health',
      'Police',
      'asap',
      'Amber',
      'Begun',
    ]);
    const workbook = workbookOf(ROWS);
    const sheet = sheetNamed(workbook, 'Sheet1');
    many.forEach((row, down) => {
      row.forEach((value, column) => {
        sheet.setContent(6 + down, column, { value, formula: null, isError: false });
      });
    });
    await buildOn(workbook);
    const results = await read(workbook);
    const vague = found(results, 'timescale-vague');
    expect(vague).toHaveLength(121);
    const { results: after, requests } = await change(
      workbook,
      dismissalEdits(vague, results.plan, 'All known'),
    );
    expect(found(after, 'timescale-vague').every(({ dismissed }) => dismissed === 'All known')).toBe(true);
    expect(requests).toBeLessThanOrEqual(8);
  });
});

describe('a sheet whose headings nobody recognises', () => {
  const OTHER = [
    ['Thing', 'Blob', 'When-ish', 'Shade'],
    ['Write the guide for new starters', 'Health', '30/06/2025', 'Green'],
    ['Train the staff of all schools', 'Housing', '31/12/2025', 'Amber'],
  ];
  const named = (letter: string, header: string, role: string) =>
    say({ table: 'column', column: { sheet: 'Sheet1', column: letter, header } }, role);

  it('is read once its columns are named', async () => {
    const workbook = workbookOf(OTHER);
    const { results } = await change(workbook, [named('A', 'Thing', 'Action'), named('B', 'Blob', 'Lead')]);
    expect(results.plan.actions.map(({ text, activities: [one] }) => [text, one?.leads[0]?.name])).toEqual([
      ['Write the guide for new starters', 'Health'],
      ['Train the staff of all schools', 'Housing'],
    ]);
    expect(sheetNames(workbook)).toEqual(['Sheet1', SETTINGS]);
  });

  it('is told still to lack its action, and what was said is kept', async () => {
    const workbook = workbookOf(OTHER);
    await expect(change(workbook, [named('B', 'Blob', 'Lead')])).rejects.toMatchObject({
      kind: 'noPlan',
      what: expect.stringMatching(/none of them is said to be the action/) as string,
      untouched: expect.stringMatching(/only the sheet “Plan settings” was written/) as string,
    });
    const { results } = await change(workbook, [named('A', 'Thing', 'Action')]);
    expect(leadsOf(results)).toEqual(['Health', 'Housing']);
  });
});

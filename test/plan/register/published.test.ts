/** The registers of the published plans: counts, short names and cells, never their sentences. */
import { address } from '../../../src/plan/grid';
import type { Finding, Results } from '../../../src/plan/model';
import { kindOf } from '../../../src/plan/register/kind';
import { thinkThrough } from '../../../src/plan/results';
import { gridsOf } from '../../support/grids';
import { day } from '../../support/plan-builder';
import { describePlans, planFile } from '../../support/plans';

interface Expected {
  readonly asOf: string;
  readonly leads: number;
  /** Spellings besides the usual names. */
  readonly spellings: number;
  readonly questions: readonly RegExp[];
  readonly kinds: Readonly<Record<string, number>>;
  /** Names that each must have a row of their own. */
  readonly apart: readonly string[];
  /** Spellings, and the beginning of the usual name that they must have. */
  readonly together: readonly (readonly [string, string])[];
}

const PLANS: Readonly<Record<string, Expected>> = {
  'mscp-business-plan-2021-23.xlsx': {
    asOf: '2022-04-30',
    leads: 21,
    spellings: 5,
    questions: [
      /^Is “MSCP Training\/ Learning & Development Officer” one post.*C61.*“MSCP Training Officer”/,
    ],
    kinds: { subGroup: 8, post: 6, body: 6, null: 1 },
    apart: [
      'MSCP Executive',
      'MSCP Business Manager',
      'MSCP Training Officer',
      'MSCP Learning & Development Officer',
      'MSCP Training/ Learning & Development Officer',
      'MSCP Independent Scrutineer',
      'MSCP Independent Scrutineer for Secure Estate',
      'Kent and Medway Domestic Abuse Executive',
      'Learning Lessons Sub Group',
      'MASH Strategic Board',
      'MARAC',
    ],
    together: [
      ['PMQA sub group', 'Performance Management'],
      ['Policy & Procedures Sub Group', 'Policy and Procedures'],
      ['Kent and Medway Joint Exploitation Group (JEG)', 'Kent & Medway'],
    ],
  },
  'mscb-business-plan-2014-17.xlsx': {
    asOf: '2016-04-30',
    leads: 21,
    spellings: 14,
    questions: [/^Does “Partners .*C11/],
    kinds: { subGroup: 10, post: 5, body: 3, null: 3 },
    apart: [
      'MSCB Board',
      'MSCB Executive',
      'MSCB Business Manager',
      'MSCB Development Officer',
      'MSCB Chair',
      'Prevent Board',
      'Learning Lessons Sub Group',
      'MSCB Learning & Development Sub Group',
      'Kent and Medway Policy and Procedures subgroup',
      'Medway CAN',
      'MARAC',
    ],
    together: [
      ['Executive', 'MSCB Executive'],
      ['Business Manager', 'MSCB Business Manager'],
      ['Learning & Development sub group', 'MSCB Learning & Development'],
      ['MSCB PMQA sub group', 'Performance Management'],
      ['Young Persons Safeguarding Panel', 'MSCB Young Persons'],
      ['MSCB Lay Members', 'MSCB Lay members'],
    ],
  },
  'mscb-business-plan-2009-10.xlsx': {
    asOf: '2009-10-31',
    leads: 15,
    spellings: 4,
    questions: [],
    kinds: { subGroup: 3, post: 3, body: 4, null: 5 },
    apart: ['MSCB', 'MSCB Chair', 'MSCB Manager', 'MSCB Administrator', 'DCS', 'CDOP', 'QACR', 'Board Staff'],
    together: [
      ['Training Subgroup', 'Training Sub-group'],
      ['Policy and procedures sub group', 'Policy & Procedures'],
    ],
  },
};

describePlans('the lead registers of the published plans', () => {
  describe.each(Object.entries(PLANS))('%s', (file, expected) => {
    const grids = gridsOf(planFile(file));
    const think = (...args: Partial<Parameters<typeof thinkThrough>[1]>[]): Results =>
      thinkThrough(grids, { asOf: day(expected.asOf), memory: [], history: [], ...args[0] });
    const results = think();
    const leads = results.register?.leads ?? [];

    test('counts, kinds and questions', () => {
      expect(leads).toHaveLength(expected.leads);
      expect(leads.flatMap(({ otherSpellings }) => otherSpellings)).toHaveLength(expected.spellings);
      const kinds: Record<string, number> = {};
      for (const { kind } of leads) kinds[String(kind)] = (kinds[String(kind)] ?? 0) + 1;
      expect(kinds).toEqual(expected.kinds);
      const asked = (results.questions ?? []).filter(({ about }) => about === 'lead').map(({ what }) => what);
      expect(asked).toEqual(expected.questions.map((question) => expect.stringMatching(question)));
    });

    test('what a careful reader would keep apart is apart', () => {
      const names = leads.map(({ name }) => name);
      expect(expected.apart.filter((name) => !names.includes(name))).toEqual([]);
      // A group and a post, or an Executive and a Board, never share a row.
      const mixed = leads.filter(({ name, otherSpellings }) => {
        const kinds = new Set([name, ...otherSpellings].flatMap((text) => kindOf(text) ?? []));
        return kinds.size > 1;
      });
      expect(mixed.map(({ name }) => name)).toEqual([]);
    });

    test('what is one body is together', () => {
      const usual = expected.together.map(([spelling]) => [
        spelling,
        leads.find(({ name, otherSpellings }) => name === spelling || otherSpellings.includes(spelling))
          ?.name,
      ]);
      expect(usual).toEqual(
        expected.together.map(([spelling, name]) => [spelling, expect.stringContaining(name)]),
      );
    });

    test('each other spelling is told once, and the answers leave every activity with its leads', () => {
      const variants = (of: Results): readonly Finding[] =>
        of.findings.filter(({ rule }) => rule === 'lead-variant');
      const found = variants(results);
      expect(found).toHaveLength(expected.spellings);
      const answers = new Map(
        found
          .flatMap(({ fix, fixes }) => fixes ?? fix ?? [])
          .map(({ cell, value }) => [address(cell), value]),
      );
      // A joint cell has an answer of its own for each spelling: they are given one after the other.
      const answered = grids.map((grid) => {
        const values = grid.values.map((cells, row) =>
          cells.map(
            (value, column) =>
              answers.get(address({ sheet: grid.sheet, row: row + grid.top, column: column + grid.left })) ??
              value,
          ),
        );
        return { ...grid, values, text: values.map((cells) => cells.map(String)) };
      });
      const after = thinkThrough(answered, { asOf: day(expected.asOf), memory: [], history: [] });
      const leadsOf = ({ plan }: Results) =>
        plan.actions.map(({ activities }) =>
          activities.map((one) => one.leads.map(({ name }) => name).sort()),
        );
      expect(variants(after).length).toBeLessThan(Math.max(1, found.length / 2));
      expect(leadsOf(after)).toEqual(leadsOf(results));
    });

    test('taken over by people, it changes nothing; its keys do not hang on it', () => {
      const own = think({ register: { leads, isUsers: true, questions: [] } });
      const shape = ({ plan }: Results) =>
        plan.actions.map(({ activities }) =>
          activities.map(({ key, leads: named }) => [key, ...named.map(({ name }) => name)]),
        );
      expect(shape(own)).toEqual(shape(results));
      expect(own.findings.filter(({ rule }) => rule === 'lead-unknown')).toEqual([]);
    });
  });
});

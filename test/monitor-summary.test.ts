/** Every figure on Plan summary, as it stands in the workbook, counted again from the plan's cells. */
import { build, bytesOf, SAMPLE, sheetNamed, textsOf } from './support/build';
import {
  askOf,
  hashOfName,
  isOutOfStep,
  judge,
  shadeOf,
  type Judged,
  type JudgedPlan,
  type Shade,
} from './support/judge';
import { closeOffices } from './support/office';
import { describePlans, planFile } from './support/plans';
import { ESCALATED, PLANTED } from './workbench/sample/planted';

afterEach(closeOffices);

const SHADES: readonly Shade[] = ['Red', 'Amber', 'Green', 'Not started', 'Not rated'];
const NUMBERS = ['Activities', 'Overdue', 'To confirm', 'Due in next three months'] as const;

const PLANS: readonly (JudgedPlan & { readonly asOf: string })[] = [
  {
    file: 'mscp-business-plan-2021-23.xlsx',
    labels: 'mscp-2021-23',
    asOf: '2022-04-30',
    rag: 'E',
    greenIsComplete: true,
    hasTimescaleColumn: false,
  },
  {
    file: 'mscb-business-plan-2014-17.xlsx',
    labels: 'mscb-2014-17',
    asOf: '2016-04-30',
    rag: 'F',
    greenIsComplete: false,
    hasTimescaleColumn: false,
    revised: { "'Priority 1'!16": '2016-05-31' },
  },
  {
    file: 'mscb-business-plan-2009-10.xlsx',
    labels: 'mscb-2009-10',
    asOf: '2009-10-31',
    rag: null,
    greenIsComplete: false,
    hasTimescaleColumn: true,
  },
];

const ASKS = [
  ['decide', 'Decide on'],
  ['assure', 'Seek assurance on'],
  ['note', 'Note'],
] as const;

type Counts = Readonly<Record<string, number>>;
interface TableRow {
  readonly name: string;
  readonly counts: Counts;
}

/** The sheet's cells, read as a person would: its sentences, and its two tables by their headings. */
function readSheet(workbook: Parameters<typeof sheetNamed>[0]) {
  const texts = textsOf(sheetNamed(workbook, 'Plan summary'));
  const rows: string[][] = [];
  for (const { text, row, column } of texts) (rows[row] ??= [])[column] = text;
  const table = (first: string): TableRow[] => {
    const top = rows.findIndex((row) => row?.[0] === first && row.includes('Overdue'));
    // The figures behind the chart stand further right.
    const printed = rows[top] ?? [];
    const heads = printed.slice(0, printed.indexOf('Due in next three months') + 1);
    const found: TableRow[] = [];
    for (let at = top + 1; /^\d+$/.test(rows[at]?.[heads.indexOf('Activities')] ?? ''); at += 1) {
      const counts = heads.flatMap((head, column): [string, number][] =>
        [...SHADES, ...NUMBERS].some((one) => one === head) ? [[head, Number(rows[at]?.[column])]] : [],
      );
      found.push({ name: rows[at]?.[0] ?? '', counts: Object.fromEntries(counts) });
    }
    return found;
  };
  return {
    said: texts.map(({ text }) => text).join('\n'),
    priorities: table('Priority'),
    leads: table('Lead'),
  };
}

/** The usual name of each spelling, by its hash: the table *Leads*, which people can read and change. */
function usualNames(workbook: Parameters<typeof sheetNamed>[0]): ReadonlyMap<string, string> {
  const rows: string[][] = [];
  for (const { text, row, column } of textsOf(sheetNamed(workbook, 'Leads')))
    (rows[row] ??= [])[column] = text;
  const header = rows.findIndex((row) => row?.[1] === 'Usual name');
  const usual = new Map(
    rows.slice(header + 1).flatMap((row) => {
      const [, name = '', others = ''] = row ?? [];
      return [name, ...others.split('; ')].map((spelling): [string, string] => [hashOfName(spelling), name]);
    }),
  );
  // A cell may say more than the name: a full stop, or who supports.
  for (const { text } of workbook.sheets().flatMap(textsOf)) {
    const name = usual.get(hashOfName(text.replace(/\s*\(with support[^)]*\)|\.$/g, '')));
    if (name !== undefined) usual.set(hashOfName(text), name);
  }
  return usual;
}

function counted(of: readonly Judged[], isRated: boolean): Counts {
  const sum = (what: (one: Judged) => number) => of.reduce((total, one) => total + what(one), 0);
  return {
    ...(isRated
      ? Object.fromEntries(SHADES.map((shade) => [shade, of.filter((one) => one.shade === shade).length]))
      : {}),
    Activities: of.length,
    Overdue: sum(({ overdue }) => overdue),
    'To confirm': sum(({ toConfirm }) => toConfirm),
    'Due in next three months': sum(({ dueSoon }) => dueSoon),
  };
}

/** The counts that the table has columns for; a rating that nobody gave may have none. */
function expectCounts(shown: Counts, own: Counts): void {
  expect({ ...Object.fromEntries(Object.keys(own).map((name) => [name, 0])), ...shown }).toEqual(own);
}

const noneOr = (number: number) => (number === 0 ? 'none' : String(number));

describePlans('the published plans', () => {
  describe.each(PLANS)('$file', (plan) => {
    const read = async () => {
      const { workbook } = await build(bytesOf(planFile(plan.file)), plan.asOf);
      const own = judge(plan, workbook, plan.asOf);
      return {
        workbook,
        ...readSheet(workbook),
        usual: usualNames(workbook),
        own,
        isRated: plan.rag !== null,
      };
    };
    // Built once: no test changes anything.
    let once: ReturnType<typeof read> | null = null;
    const built = () => (once ??= read());

    it('by priority, and all together', async () => {
      const { priorities, own, isRated } = await built();
      const groups = new Map<string, Judged[]>();
      for (const one of own) groups.set(one.priority, [...(groups.get(one.priority) ?? []), one]);
      expect(priorities).toHaveLength(groups.size + 1);
      [...groups.values(), own].forEach((of, at) => {
        expectCounts(priorities[at]?.counts ?? {}, counted(of, isRated));
      });
    });

    it('by lead: each spelling counts with its body, a joint activity with each of its leads', async () => {
      const { leads, own, isRated, usual } = await built();
      const groups = new Map<string, Judged[]>();
      const nameOf = (spelling: string) => usual.get(spelling) ?? `no lead has the spelling ${spelling}`;
      for (const one of own) {
        const names = one.leads.length === 0 ? ['No lead named'] : new Set(one.leads.map(nameOf));
        for (const name of names) groups.set(name, [...(groups.get(name) ?? []), one]);
      }
      expect(leads.map(({ name }) => name).sort()).toEqual([...groups.keys()].sort());
      for (const { name, counts } of leads) expectCounts(counts, counted(groups.get(name) ?? [], isRated));
    });

    it('in what the Executive is asked', async () => {
      const { said, own, usual } = await built();
      const isManagers = (one: Judged) =>
        one.leads.some((lead) => /business manager/i.test(usual.get(lead) ?? ''));
      const asked = own.map((one) => askOf(one, isManagers(one), plan.asOf));
      for (const [ask, words] of ASKS) {
        const number = asked.filter((one) => one === ask).length;
        const line =
          number === 0 ? `${words.replace(/ on$/, '')}: no item` : `${words} ${String(number)} item`;
        expect(said).toMatch(new RegExp(`^${line}(?!\\d)`, 'm'));
      }
    });

    it('by rule: as many as the list of findings has rows', async () => {
      const { workbook } = await built();
      const cells = (name: string) => {
        const rows: string[][] = [];
        for (const { text, row, column } of textsOf(sheetNamed(workbook, name)))
          (rows[row] ??= [])[column] = text;
        return Array.from(rows, (row) => row ?? []);
      };
      const checks = cells('Plan checks');
      const from = checks.findIndex((row) => row[0] === 'Severity' && row[1] === 'Check');
      const own: Record<string, number> = {};
      for (const [kind = '', check = ''] of checks.slice(from + 1)) {
        if (!['Error', 'Warning', 'Note'].includes(kind)) continue;
        own[`${check} · ${kind}`] = (own[`${check} · ${kind}`] ?? 0) + 1;
      }
      const summary = cells('Plan summary');
      const health = summary.slice(summary.findIndex((row) => row[0] === 'What was found') + 1);
      const shown = health
        .filter(([, number = '', kind = '']) => /^\d+$/.test(number) && kind !== '')
        .map(([check = '', number, kind = '']): [string, number] => [`${check} · ${kind}`, Number(number)]);
      expect(shown.length).toBeGreaterThan(0);
      expect(Object.fromEntries(shown)).toEqual(own);
    });

    it('ratings out of step, on its day and half a year on', async () => {
      const { said, own } = await built();
      const later = `${plan.asOf.slice(0, 4)}-10-31`;
      const { workbook } = await build(bytesOf(planFile(plan.file)), later);
      for (const [text, of] of [
        [said, own],
        [readSheet(workbook).said, judge(plan, workbook, later)],
      ] as const) {
        const number = of.filter((one) => isOutOfStep(one, plan)).length;
        const told = / (\d+)? ?ratings? looks? out of step/.exec(` ${text.replace(/\n/g, ' ')}`)?.[1] ?? '0';
        expect(Number(told)).toBe(number);
      }
    });

    it('in its sentences', async () => {
      const { said, own, isRated } = await built();
      const all = counted(own, isRated);
      const undated = own.reduce((total, one) => total + one.undated, 0);
      expect(said).toContain(`All ${String(own.length)} activity rows read; none left out.`);
      expect(said).toContain(`not recorded as complete: ${noneOr(all['Overdue'] ?? 0)}.`);
      expect(said).toContain(`so the lead is asked: ${noneOr(all['To confirm'] ?? 0)}.`);
      expect(said).toContain(`cannot show as overdue: ${noneOr(undated)}.`);
      const ratings = SHADES.filter((shade) => (all[shade] ?? 0) > 0).map(
        (shade) => `${String(all[shade])} ${shade}`,
      );
      expect(said).toContain(
        isRated
          ? `Leads rate ${ratings.join(', ')} (${String(own.length)}).`
          : `gives no ratings to its ${String(own.length)} activities`,
      );
    });
  });
});

describe('the sample', () => {
  it('has the ratings of its cells, and the overdue and unconfirmed milestones that were planted', async () => {
    const { workbook } = await build(bytesOf(SAMPLE), '2025-10-31');
    const sheet = workbook.sheets()[0];
    if (!sheet) throw new Error('No plan');
    const texts = textsOf(sheet);
    const at = (row: number, column: number) =>
      texts.find((one) => one.row === row && one.column === column)?.text ?? '';
    const shades: { priority: number; shade: Shade }[] = [];
    let priority = 0;
    for (let row = 0; row <= Math.max(...texts.map((one) => one.row)); row += 1) {
      if (/^Priority \d/.test(at(row, 0))) priority += 1;
      const isActivity =
        priority > 0 && at(row, 3) !== '' && !/^(actions? and|milestones?|planning)/i.test(at(row, 3));
      if (isActivity) shades.push({ priority, shade: shadeOf(sheet, row, 'E') });
    }
    const { priorities, said } = readSheet(workbook);
    expect(priorities).toHaveLength(priority + 1);
    priorities.forEach(({ counts }, index) => {
      const here = shades.filter((one) => index === priority || one.priority === index + 1);
      for (const shade of SHADES) {
        expect(counts[shade]).toBe(here.filter((one) => one.shade === shade).length);
      }
      expect(counts['Activities']).toBe(here.length);
    });
    const total = priorities.at(-1)?.counts ?? {};
    expect(total['Overdue']).toBe(ESCALATED.filter(({ daysOverdue }) => daysOverdue > 0).length);
    expect(total['To confirm']).toBe(PLANTED.filter(({ rules }) => rules.includes('due-unconfirmed')).length);
    const atLevel = (holds: (level: number) => boolean) =>
      String(ESCALATED.filter(({ level }) => holds(level)).length);
    expect(said).toContain(`Decide on ${atLevel((level) => level >= 3)} item`);
    expect(said).toContain(`Seek assurance on ${atLevel((level) => level === 2)} item`);
    expect(said).toContain(`Note ${atLevel((level) => level === 1)} item`);
  });
});

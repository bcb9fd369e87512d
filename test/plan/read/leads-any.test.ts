/** Any leads, joined in any of the ways that people join them, come apart into the same leads. */
import * as fc from 'fast-check';
import { leadReader } from '../../../src/plan/read/leads';
import { splitLeads } from '../../../src/plan/read/leads/split';

const LEADS = [
  'VSCP Executive',
  'VSCP Business Manager',
  'Learning & Development Sub Group',
  'Policy and Procedures Subgroup',
  'VSCP Training/ Learning & Development Officer',
  'Quality Assurance and Performance (QAP) Sub Group',
  'Director of Children’s Services',
  'Vennshire Council',
  'Designated Doctor/Nurse',
  'Supporting Families Team',
  'Independent Scrutineer for Secure Estate',
  'CDOP',
  'DCS',
  'Lay Members',
];
const BULLETS = ['', '• ', '- ', '1. ', 'o ', '\uF0B7 '];
const several = fc.uniqueArray(fc.constantFrom(...LEADS), { minLength: 1, maxLength: 4 });

test('lines, whatever their bullets, and semicolons part every lead', () => {
  fc.assert(
    fc.property(
      several,
      fc.constantFrom(...BULLETS),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      (leads, bullet, line) => {
        expect(splitLeads(leads.map((lead) => bullet + lead).join(line))).toEqual(leads);
        expect(splitLeads(leads.join('; '))).toEqual(leads);
      },
    ),
  );
});

test('no word of a cell is lost but who supports, and none is made up', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sign = fc.constantFrom(' / ', '/', ', ', ' and ', ' & ', '\n', '; ', ' ');
  fc.assert(
    fc.property(several, sign, sign, (leads, one, other) => {
      const cell = leads.reduce(
        (text, lead, at) => (at === 0 ? lead : text + (at % 2 === 0 ? one : other) + lead),
        '',
      );
      const said = words(cell).filter((word) => word !== 'and');
      expect(
        splitLeads(cell)
          .flatMap(words)
          .filter((word) => word !== 'and'),
      ).toEqual(said);
    }),
  );
});

test('spellings of one body share a name, spellings of two never do', () => {
  const respell = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.replace(/&/g, 'and'),
    (name) => name.replace(/ and /g, ' & '),
    (name) => name.replace(/sub ?group/i, 'Sub-Group'),
    (name) => name.toLowerCase(),
    (name) => `${name} (with support of the Police)`,
    (name) => ` ${name.replace(/ /g, '  ')}. `,
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...LEADS), respell), { minLength: 2, maxLength: 12 }),
      (cells) => {
        const read = cells.map(([lead, as], row) => ({
          lead,
          text: as(lead),
          cell: { sheet: 'Plan', row, column: 2 },
        }));
        const reader = leadReader([{ leads: read }], 'Vennshire Partnership (VSCP)');
        const names = new Map<string, Set<string>>();
        for (const one of read) {
          const name = reader([one])
            .map((found) => found.name)
            .join(' + ');
          names.set(one.lead, (names.get(one.lead) ?? new Set()).add(name));
        }
        expect([...names.values()].every(({ size }) => size === 1)).toBe(true);
        expect(new Set([...names.values()].flatMap((set) => [...set])).size).toBe(names.size);
      },
    ),
  );
});

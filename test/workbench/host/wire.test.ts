/**
 * The captured exchanges between office.js and a host, replayed: our answers must be the same, but for names of
 * objects and the few differences listed. The captures stand beside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createHost, type Host } from '../../../src/workbench/host/host';
import type { EventEntry } from '../../../src/workbench/host/protocol';
import { createWorkbook } from '../../../src/workbench/host/store';

const FILE = path.resolve(__dirname, '../../../../shared/design/excel-host-wire.md');

/** Where our answer differs, and why. */
const DIFFERENCES: readonly { title: string; theirs: string; ours: string; why: string }[] = [
  { title: '07', theirs: '["a",3]', ours: '["a",0]', why: 'the host does not calculate' },
  { title: '12', theirs: '"Chart 6"', ours: '"Chart 1"', why: 'charts are counted by sheet' },
  { title: '17', theirs: '[[3999]]', ours: '[[""]]', why: 'the long write before it was not kept whole' },
  { title: '24', theirs: '[[247.5]]', ours: '[[25]]', why: 'the host does not calculate' },
];

interface Exchange {
  readonly title: string;
  readonly request: string;
  readonly response: string;
}

/** What the captures show that the host leaves out on purpose; it must say so as Excel says it. */
const LEFT_OUT = ['10 tables', '13 conditionalFormats', '14 settings', '15 customXmlParts', '16 insert list'];

function exchanges(): readonly Exchange[] {
  return readFileSync(FILE, 'utf8')
    .split(/^## /m)
    .slice(1)
    .flatMap((section): Exchange[] => {
      const [title = ''] = section.split('\n');
      const [request, response] = [...section.matchAll(/```json\n(.*?)\n```/gs)].map(
        (match) => match[1] ?? '',
      );
      // The long write was not kept whole.
      if (request === undefined || response === undefined || request.includes('bytes…')) return [];
      return [{ title, request, response }];
    });
}

/** A workbook like the one the captures were made on. */
function openLikeness(): Host {
  const workbook = createWorkbook();
  const data = workbook.activeSheet();
  workbook.renameSheet(data, 'Data');
  workbook.addSheet('Notes');
  workbook.addSheet('Hidden').setVisibility('Hidden');
  const rows = [
    ['Quarterly sales', '', '', ''],
    ['Region', 'Units', 'Price', 'Total'],
    ['North', 10, 2.5, [25, '=B3*C3']],
    ['South', 4, 3, [12, '=B4*C4']],
    ['West', 7, 1.25, [8.75, '=B5*C5']],
    ['', '', '', [45.75, '=SUM(D3:D5)']],
  ] as const;
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const [value, formula] = Array.isArray(cell) ? (cell as [number, string]) : [cell, null];
      data.setContent(at, column, { value: value as string | number, formula, isError: false });
      const style = data.style(at, column);
      const numberFormat = at < 2 || column < 2 ? 'General' : column === 2 ? '0.00' : '$0.00';
      const colour = ['#1F4E78', '#FFC000'][at];
      data.setStyle(at, column, {
        ...style,
        numberFormat,
        fill: colour === undefined ? null : { colour, tint: 0, pattern: 'Solid' },
        font: { ...style.font, bold: at === 0 },
      });
    });
  });
  data.merge({ top: 0, left: 0, bottom: 0, right: 3 });
  return createHost(workbook);
}

/** Theirs and ours have names of their own for sheets, charts and tracked ranges. */
class Names {
  private readonly ours = new Map<string, string>();

  /** Learns which of our names stands where theirs did. */
  learn(theirs: unknown, ours: unknown): void {
    if (typeof theirs === 'string' && typeof ours === 'string' && /^(ref\d+|\{.*\})$/.test(theirs)) {
      this.ours.set(theirs, ours);
    } else if (typeof theirs === 'object' && typeof ours === 'object' && theirs !== null && ours !== null) {
      for (const [name, value] of Object.entries(theirs)) {
        this.learn(value, (ours as Record<string, unknown>)[name]);
      }
    }
  }

  translate(text: string): string {
    return text.replaceAll(/"(ref\d+|\{[0-9a-z-]+\})"/gi, (quoted, name: string) => {
      const ours = this.ours.get(name);
      return ours === undefined ? quoted : JSON.stringify(ours);
    });
  }
}

const hasCaptures = existsSync(FILE);
if (!hasCaptures && !process.env['CI']) {
  process.stderr.write(`\nSKIPPED, since the captured exchanges are not in ${FILE}: replays\n`);
}

test('the captures are there to replay', () => {
  expect(hasCaptures || !process.env['CI']).toBe(true);
});

(hasCaptures ? describe : describe.skip)('captured exchanges', () => {
  const captured = hasCaptures ? exchanges() : [];
  const host = openLikeness();
  const names = new Names();

  test('there are as many as were captured', () => {
    expect(captured.length).toBeGreaterThan(30);
  });

  test.each(captured.map((each, index) => [index, each.title, each] as const))(
    '%d %s',
    async (_index, title, exchange) => {
      const theirs = JSON.parse(exchange.response) as unknown;
      const ours = JSON.parse(await host.processQuery(names.translate(exchange.request))) as unknown;
      if (LEFT_OUT.some((start) => title.startsWith(start)) && !isAnswered(ours)) {
        expect(ours).toMatchObject({
          Error: { Code: expect.stringMatching(/^(ApiNotFound|NotImplemented|ItemNotFound)$/) as string },
        });
        return;
      }
      names.learn(theirs, ours);
      const known = DIFFERENCES.filter((difference) => title.startsWith(difference.title));
      const expected = known.reduce(
        (text, difference) => text.replace(difference.theirs, difference.ours),
        names.translate(exchange.response),
      );
      expect(ours).toEqual(JSON.parse(expected));
    },
  );

  test('what a user types is told as it was captured', async () => {
    const entries: EventEntry[] = [];
    const stop = host.onEvent((some) => entries.push(...some));
    await host.processQuery(
      '{"Actions":[{"Id":1,"ActionType":3,"Name":"_RegisterDataChangedEvent","ObjectPathId":3}],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":1,"Name":""},"3":{"Id":3,"ObjectPathType":4,"Name":"Worksheets","ParentObjectPathId":1}}}',
    );
    host.userEdit('Data', 'B3', 99);
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    const [[category, number, target, message] = []] = entries;
    expect([category, number, target]).toEqual([65536, 10, 'Workbook']);
    expect(JSON.parse(message ?? '')).toMatchObject({
      address: 'B3',
      changeType: 'RangeEdited',
      source: 'Local',
    });
  });
});

function isAnswered(answer: unknown): boolean {
  return (answer as { Error?: unknown }).Error === undefined;
}

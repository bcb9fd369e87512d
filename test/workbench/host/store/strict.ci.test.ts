/** Workbooks as they are really built, held against what Excel asks beyond its schemas. */
import { createWorkbook, openWorkbook } from '../../../../src/workbench/host/store';
import { build, bytesOf, SAMPLE } from '../../../support/build';
import { describePlans, planFile } from '../../../support/plans';
import { buildOurs } from './support/ours';
import { partsOf, withPart } from './support/parts';
import { richWorkbook } from './support/rich';
import { strictFaults } from './support/strict';

const AS_OF = '2025-11-30';
const oursBuilt = (bytes: Uint8Array): Uint8Array => {
  const book = openWorkbook(bytes);
  buildOurs(book);
  return book.save();
};

/** What a user may do to our sheets between two builds. */
const MEDDLING: readonly (readonly [string, (book: ReturnType<typeof openWorkbook>) => void])[] = [
  ['nothing', () => undefined],
  [
    'deleted it',
    (book) => {
      const summary = book.sheets().find(({ name }) => name === 'Plan summary');
      if (summary) book.deleteSheet(summary);
    },
  ],
  [
    'renamed it',
    (book) => {
      const summary = book.sheets().find(({ name }) => name === 'Plan summary');
      if (summary) book.renameSheet(summary, 'It’s “ours” & the Board’s');
    },
  ],
  [
    'moved it to the front',
    (book) => {
      const summary = book.sheets().find(({ name }) => name === 'Plan summary');
      if (summary) book.moveSheet(summary, 0);
    },
  ],
];

describe('the sample, built', () => {
  let once = new Uint8Array();

  beforeAll(async () => {
    once = new Uint8Array((await build(bytesOf(SAMPLE), AS_OF)).saved);
    expect(strictFaults(once)).toEqual([]);
  });

  it.each(MEDDLING)('and again after the user did this to the summary: %s', async (_, meddle) => {
    const book = openWorkbook(once);
    meddle(book);
    const meddled = book.save();
    const { saved: twice } = await build(meddled, AS_OF);
    expect(strictFaults(twice)).toEqual([]);
    expect(Object.keys(partsOf(twice))).toHaveLength(Object.keys(partsOf(once)).length);
  });
});

describePlans('the published plans, built', () => {
  it.each(['mscp-business-plan-2021-23', 'mscb-business-plan-2014-17', 'mscb-business-plan-2009-10'])(
    '%s, and built again, with no part more',
    async (name) => {
      const { saved: once } = await build(bytesOf(planFile(`${name}.xlsx`)), AS_OF);
      const { saved: twice } = await build(once, AS_OF);
      expect(strictFaults(once)).toEqual([]);
      expect(strictFaults(twice)).toEqual([]);
      expect(Object.keys(partsOf(twice))).toEqual(Object.keys(partsOf(once)));
    },
  );
});

describe('a workbook with everything', () => {
  it('has no fault after a build that it came without', () => {
    const rich = richWorkbook();
    const before = strictFaults(rich);
    expect(strictFaults(oursBuilt(rich)).filter((fault) => !before.includes(fault))).toEqual([]);
  });
});

describe('a workbook without a view of its own', () => {
  it('gets one with the first sheet of ours, whose view names it', () => {
    const blank = withPart(createWorkbook().save(), 'xl/workbook.xml', (xml) =>
      xml.replace(/<bookViews>.*<\/bookViews>/, ''),
    );
    expect(strictFaults(blank)).toEqual(['the view of Sheet1 is of no view of the workbook']);
    expect(strictFaults(oursBuilt(blank))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const SUMMARY = 'xl/worksheets/sheet2.xml';
  let whole = new Uint8Array();

  beforeAll(() => {
    whole = new Uint8Array(oursBuilt(createWorkbook().save()));
    expect(strictFaults(whole)).toEqual([]);
  });

  it.each([
    ['xl/workbook.xml', 'name="Plan checks"', 'name="PLAN SUMMARY"', 'two sheets are called'],
    ['xl/workbook.xml', 'sheetId="3"', 'sheetId="2"', 'two sheets have the id 2'],
    ['xl/workbook.xml', /<bookViews>.*<\/bookViews>/, '', 'is of no view of the workbook'],
    ['xl/workbook.xml', '<workbookView', '<workbookView activeTab="9"', 'a tab that is not to be seen'],
    ['xl/workbook.xml', 'localSheetId="1"', 'localSheetId="0"', 'prints another sheet'],
    ['xl/workbook.xml', '_xlnm.Print_Titles', '_xlnm.Print_Area', 'two names are'],
    ['xl/_rels/workbook.xml.rels', 'worksheets/sheet2.xml', 'worksheets/sheet9.xml', 'which is missing'],
    ['[Content_Types].xml', /<Override PartName="\/xl\/charts[^>]*>/, '', 'has no content type'],
    ['xl/styles.xml', 'patternType="gray125"', 'patternType="solid"', 'takes for granted'],
    ['xl/styles.xml', /<cellXfs count="\d+"/, '<cellXfs count="1"', 'cellXfs miscounts itself'],
    ['xl/styles.xml', 'fontId="1"', 'fontId="99"', 'a fontId that is missing'],
    [SUMMARY, '<row r="3"', '<row r="1"', 'row 1 is out of order'],
    [SUMMARY, 'r="B3"', 'r="A3"', 'A3 is out of order'],
    [SUMMARY, / s="\d+"/, ' s="999"', 'a format that is missing'],
    [SUMMARY, 'ht="20"', 'ht="500"', 'is too high'],
    [SUMMARY, 'mergeCells count="1"', 'mergeCells count="2"', 'miscounts its merges'],
    [SUMMARY, 'pane="bottomLeft"', 'pane="topRight"', 'no pane topRight'],
    [SUMMARY, 'location="', 'location="Gone!A1', 'leads to Gone'],
    [SUMMARY, 'manualBreakCount="2"', 'manualBreakCount="1"', 'miscounts its page breaks'],
    [SUMMARY, '&amp;&amp;', '&amp;', 'a code that is none'],
    [SUMMARY, 'PlanMonitor.Build', 'PlanMonitor.Sheet', 'two properties'],
    [SUMMARY, /<drawing[^>]*>/, '', 'never names'],
    [
      'xl/charts/chart1.xml',
      '<c:crossAx val="500000001"',
      '<c:crossAx val="7"',
      'that is crossed is missing',
    ],
    ['xl/charts/chart1.xml', "'Plan summary'!", "'Gone'!", 'it draws from Gone'],
    ['xl/charts/chart1.xml', 'c:order val="1"', 'c:order val="0"', 'two series have the order 0'],
  ] as const)('%s: %s made %s', (part, from, to, fault) => {
    const spoilt = withPart(whole, part, (xml) => {
      const changed = xml.replace(from, to);
      if (changed === xml) throw new Error('nothing was spoilt');
      return changed;
    });
    const found = strictFaults(spoilt).join('\n');
    expect(found).toContain(fault);
  });
});

import { MonitorError } from '../../src/excel/errors';
import { targets, withRealNames } from '../../src/excel/targets';
import { content, text } from '../support/sheet-content';

const ownSheet = {
  name: 'Plan summary',
  visibility: 'Visible',
  isProtected: false,
  tooLarge: null,
  cells: null,
  kind: 'summary',
  used: null,
  build: null,
  charts: [],
  filter: null,
} as const;
const snapshot = {
  grids: [],
  sheets: [ownSheet],
  isStructureProtected: false,
  isReadOnly: false,
  notices: [],
};

describe('what stands in the way', () => {
  it('a protected sheet of ours stops everything before anything is written', () => {
    const locked = { ...snapshot, sheets: [{ ...ownSheet, isProtected: true }] };
    expect(() => targets(locked, [content()])).toThrow(MonitorError);
    expect(() => targets(locked, [content()])).toThrow(/Unprotect Sheet/);
  });

  it('a protected structure matters only where a sheet must be added', () => {
    const locked = { ...snapshot, isStructureProtected: true };
    expect(() => targets({ ...locked, sheets: [] }, [content()])).toThrow(/Protect Workbook/);
    expect(targets(locked, [content()])).toHaveLength(1);
  });
});

describe('links between our sheets', () => {
  const user = { ...ownSheet, name: 'Escalations', kind: null };
  const contents = [
    content({
      rows: [{ cells: [{ ...text('x', 'link'), link: { sheet: 'Escalations', row: 3, column: 0 } }] }],
    }),
    content({ kind: 'escalations', name: 'Escalations' }),
  ];
  const linkOf = (planSheets: readonly string[]) =>
    withRealNames(targets({ ...snapshot, sheets: [user] }, contents), planSheets)[0]?.content.rows[0]
      ?.cells[0]?.link;

  it('lead to the name the sheet really got', () => {
    expect(linkOf(['Business Plan'])).toEqual({ sheet: 'Escalations (2)', row: 3, column: 0 });
  });

  it('lead to the user’s sheet where the plan stands on a sheet of that name', () => {
    expect(linkOf(['Escalations'])).toEqual({ sheet: 'Escalations', row: 3, column: 0 });
  });
});

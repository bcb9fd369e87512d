import { keptChanges, type DocumentSettings } from '../../src/excel/kept-changes';
import type { DoneChange } from '../../src/plan/changes';

const change = (id: string, text = 'Mary 2021'): DoneChange => ({
  id,
  cell: { sheet: 'Plan', row: 4, column: 3 },
  before: { text, value: text, isError: false, format: 'General', fill: null },
  after: { text: 'May 2021', fill: null },
  changed: { content: true, fill: false },
  what: `timescale-misspelt: ${text.slice(0, 20)} → May 2021`,
  at: '21/11/2026 10:49',
});

/** The settings of one document: what is set is there for this page, what is saved for the next. */
function documentOf() {
  const saved = new Map<string, unknown>();
  let saves = 0;
  let isRefusing = false;
  return {
    saved,
    saves: () => saves,
    refuse: (refusing: boolean) => {
      isRefusing = refusing;
    },
    /** What a page of the document finds. */
    page: (): DocumentSettings => {
      const here = new Map(saved);
      return {
        get: (name: string): unknown => here.get(name) ?? null,
        set: (name: string, value: unknown) => void here.set(name, value),
        saveAsync: (answer: unknown) => {
          saves += 1;
          if (!isRefusing) for (const [name, value] of here) saved.set(name, value);
          (answer as (result: { status: string }) => void)({ status: isRefusing ? 'failed' : 'succeeded' });
        },
      } as DocumentSettings;
    },
  };
}

const idsOf = (changes: readonly DoneChange[]) => changes.map(({ id }) => id);

describe('changes that can be put back', () => {
  it('are kept with the workbook once they are saved, the latest first', async () => {
    const book = documentOf();
    const first = keptChanges(book.page());
    first.add([change('a'), change('b')]);
    first.add([change('c')]);
    first.remove('a');
    expect(idsOf(first.list())).toEqual(['c', 'b']);
    // Saving takes the user's undo away, so noting alone saves nothing.
    expect([book.saves(), book.saved.size]).toEqual([0, 0]);
    await expect(first.save()).resolves.toBe(true);
    const next = keptChanges(book.page());
    expect(next.list()).toEqual([change('c'), change('b')]);
    await expect(next.save()).resolves.toBe(true);
    expect(book.saves()).toBe(1);
  });

  it('are saved at the next moment where Excel refuses', async () => {
    const book = documentOf();
    const kept = keptChanges(book.page());
    kept.add([change('a')]);
    book.refuse(true);
    await expect(kept.save()).resolves.toBe(false);
    book.refuse(false);
    await expect(kept.save()).resolves.toBe(true);
    expect(idsOf(keptChanges(book.page()).list())).toEqual(['a']);
  });

  it('are bounded in number and size; the oldest go', () => {
    const many = keptChanges(documentOf().page());
    for (let at = 0; at < 250; at += 1) many.add([change(String(at))]);
    expect(many.list()).toHaveLength(200);
    expect(idsOf(many.list()).slice(0, 2)).toEqual(['249', '248']);
    const large = keptChanges(documentOf().page());
    for (let at = 0; at < 40; at += 1) large.add([change(String(at), 'é'.repeat(15_000))]);
    expect(JSON.stringify(large.list()).length).toBeLessThan(400_000);
    expect(idsOf(large.list())[0]).toBe('39');
  });

  it('that are the same stand once', () => {
    const kept = keptChanges(documentOf().page());
    kept.add([change('a'), change('b')]);
    kept.add([change('a')]);
    expect(idsOf(kept.list())).toEqual(['a', 'b']);
  });

  it.each([['nothing'], ['{"no":"list"}'], ['[{"id":"x"}, 3]'], [17]])(
    'are none where the workbook holds %j',
    (held) => {
      const book = documentOf();
      book.saved.set('planMonitorChanges', held);
      expect(keptChanges(book.page()).list()).toEqual([]);
    },
  );

  it('live as long as the pane where a document has no settings', async () => {
    const kept = keptChanges(null);
    kept.add([change('a')]);
    expect(idsOf(kept.list())).toEqual(['a']);
    await expect(kept.save()).resolves.toBe(false);
  });
});

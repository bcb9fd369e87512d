import type { SettingsCell } from '../../../src/plan/settings';
import { cellId } from '../../../src/plan/settings/cells';
import {
  drafted,
  draftedText,
  editsOf,
  hasNoDay,
  NO_DRAFT,
  typedSince,
  withoutSaved,
} from '../../../src/plan/settings/draft';
import { NOTHING_SAID, type SaidSettings } from '../../../src/plan/settings/said';

const MARKING: SettingsCell = { table: 'setting', id: 'marking' };
const AS_OF: SettingsCell = { table: 'setting', id: 'asOf' };
const saying = (text: string): SaidSettings => ({
  ...NOTHING_SAID,
  cells: new Map([[cellId(MARKING), { text, problem: null }]]),
});

describe('changes under way', () => {
  it('are shown, and typed with what their writer was shown', () => {
    const said = saying('OFFICIAL');
    const draft = drafted(drafted(NO_DRAFT, said, MARKING, 'SECRET'), said, AS_OF, 'today');
    expect([MARKING, AS_OF].map((cell) => draftedText(draft, said, cell))).toEqual(['SECRET', 'today']);
    expect(editsOf(draft, said)).toEqual([
      { kind: 'say', cell: MARKING, saw: 'OFFICIAL', text: 'SECRET' },
      { kind: 'say', cell: AS_OF, saw: '', text: 'today' },
    ]);
  });

  it('are none where what is typed stands there already', () => {
    const said = saying('OFFICIAL');
    const draft = drafted(drafted(NO_DRAFT, said, MARKING, 'SECRET'), said, MARKING, ' OFFICIAL ');
    expect(draft).toEqual(NO_DRAFT);
  });

  it('tell what somebody has typed since, and are then typed over just that', () => {
    const draft = drafted(NO_DRAFT, saying('OFFICIAL'), MARKING, 'SECRET');
    expect(typedSince(draft, saying('OFFICIAL'), MARKING)).toBeNull();
    expect(typedSince(draft, saying('RESTRICTED'), MARKING)).toBe('RESTRICTED');
    expect(typedSince(draft, saying(''), MARKING)).toBe('');
    expect(editsOf(draft, saying('RESTRICTED'))).toMatchObject([{ saw: 'RESTRICTED', text: 'SECRET' }]);
    expect(typedSince(NO_DRAFT, saying('RESTRICTED'), MARKING)).toBeNull();
  });

  it.each<[string, SettingsCell, string, boolean]>([
    ['a day', AS_OF, '30/04/2022', false],
    ['the word today', AS_OF, ' Today ', false],
    ['other words', AS_OF, 'today or so', true],
    ['words before it', AS_OF, 'not today', true],
    ['a day that is none', { table: 'setting', id: 'replyBy' }, '31/02/2022', true],
    ['the word today for the first day', { table: 'setting', id: 'periodStart' }, 'today', true],
    ['nothing for the last day', { table: 'setting', id: 'periodEnd' }, '', false],
    ['a text', MARKING, 'SECRET', false],
    ['another table', { table: 'sheet', sheet: 'leads' }, 'off', false],
  ])('with %s for a day are held back where that is no day', (_words, cell, text, expected) => {
    const said = saying('OFFICIAL');
    const draft = drafted(drafted(NO_DRAFT, said, cell, 'was'), said, cell, text);
    expect(hasNoDay(draft)).toBe(expected);
    const other = drafted(draft, said, { table: 'setting', id: 'yearStartMonth' }, 'April');
    expect(hasNoDay(other)).toBe(expected);
  });

  it('show what stands on the sheet where nothing is changed', () => {
    expect(draftedText(NO_DRAFT, saying('OFFICIAL'), MARKING)).toBe('OFFICIAL');
    expect(draftedText(NO_DRAFT, saying('OFFICIAL'), AS_OF)).toBe('');
  });

  it('go once they are saved, but for what was changed again meanwhile', () => {
    const said = saying('');
    const sent = drafted(drafted(NO_DRAFT, said, MARKING, 'SECRET'), said, AS_OF, 'today');
    const now = drafted(sent, said, MARKING, 'RESTRICTED');
    expect([...withoutSaved(now, sent).values()]).toMatchObject([{ cell: MARKING, text: 'RESTRICTED' }]);
    expect(withoutSaved(sent, sent)).toEqual(NO_DRAFT);
  });
});

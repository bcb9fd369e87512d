import type { SettingsCell } from '../../../src/plan/settings';
import { cellId } from '../../../src/plan/settings/cells';
import {
  drafted,
  draftedText,
  editsOf,
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

  it('go once they are saved, but for what was changed again meanwhile', () => {
    const said = saying('');
    const sent = drafted(drafted(NO_DRAFT, said, MARKING, 'SECRET'), said, AS_OF, 'today');
    const now = drafted(sent, said, MARKING, 'RESTRICTED');
    expect([...withoutSaved(now, sent).values()]).toMatchObject([{ cell: MARKING, text: 'RESTRICTED' }]);
    expect(withoutSaved(sent, sent)).toEqual(NO_DRAFT);
  });
});

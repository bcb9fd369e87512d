import type { OptionalSheet } from '../../plan/settings/settings';
import { onOrOff, SHEET_WORDS } from '../../plan/settings/words';
import { SETTINGS, SHEET_HINTS } from '../words/settings';
import { OnOffField } from './fields';
import { Part } from './Part';
import { useDraft } from './useDraft';

/** Which sheets are built. */
export function Sheets() {
  const draft = useDraft();
  return (
    <Part title={SETTINGS.sheets} hint={SETTINGS.sheetsHint} draft={draft} what={SETTINGS.sheets}>
      {(Object.keys(SHEET_WORDS) as OptionalSheet[]).map((sheet) => (
        <OnOffField
          key={sheet}
          draft={draft}
          cell={{ table: 'sheet', sheet }}
          label={SETTINGS.sheetLabel(SHEET_WORDS[sheet], SHEET_HINTS[sheet])}
          usual
          said={onOrOff}
        />
      ))}
    </Part>
  );
}

import { SETTING_NAMES } from '../../plan/settings/sheet';
import { FIELD_HINTS, SETTINGS } from '../words/settings';
import { DayField, TextField } from './fields';
import { Part } from './Part';
import { useDraft } from './useDraft';

/** What stands at the top of every sheet, and by when leads are asked to answer. */
export function MarkingAndReplies() {
  const draft = useDraft();
  return (
    <Part title={SETTINGS.paper} draft={draft} what={SETTINGS.paper}>
      <TextField
        draft={draft}
        cell={{ table: 'setting', id: 'marking' }}
        label={SETTING_NAMES.marking}
        hint={FIELD_HINTS.marking}
      />
      <DayField
        draft={draft}
        cell={{ table: 'setting', id: 'replyBy' }}
        label={SETTING_NAMES.replyBy}
        hint={FIELD_HINTS.replyBy}
      />
    </Part>
  );
}

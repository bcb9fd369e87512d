import { Button, Field, Input, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Results } from '../../plan/model';
import { meetingFaults, type MeetingFault } from '../../plan/settings/meeting-form';
import { NOTHING_SAID, type MeetingWords, type SaidMeeting } from '../../plan/settings/said';
import { asDay } from '../../plan/settings/typed-day';
import { DateField } from '../parts/DateField';
import { Folded } from '../parts/Folded';
import { Heading } from '../parts/Heading';
import { Stops, useLeave } from '../parts/Stops';
import { usePane } from '../shell/context';
import { MEETING_FAULTS, SETTINGS } from '../words/settings';
import { useStyles } from './Part';

const useListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  problem: { color: tokens.colorStatusWarningForeground1 },
});

/** The meetings that the plan is reported to: listed, changed, taken away and added. */
export function Meetings({ results: { said = NOTHING_SAID } }: { readonly results: Results }) {
  const styles = { ...useStyles(), ...useListStyles() };
  const { changeSettings } = usePane();
  const [added, setAdded] = useState(0);
  return (
    <Folded title={SETTINGS.meetings} hint={SETTINGS.meetingsHint}>
      <div className={mergeClasses(styles.fields, styles.part)}>
        {said.meetings.length === 0 && <Text>{SETTINGS.noMeetings}</Text>}
        <Stops>
          <ul className={styles.list}>
            {said.meetings.map((meeting) => (
              <MeetingRow key={[meeting.name, meeting.date, meeting.papers].join('\n')} meeting={meeting} />
            ))}
          </ul>
        </Stops>
        <Heading level={3}>{SETTINGS.addMeeting}</Heading>
        <MeetingForm
          key={added}
          label={SETTINGS.addMeeting}
          submit={SETTINGS.add}
          start={NO_MEETING}
          onSubmit={async (now) => {
            const done = await changeSettings(
              [{ kind: 'meeting', saw: null, now }],
              SETTINGS.saved(SETTINGS.added(now.name)),
            );
            if (done) setAdded((count) => count + 1);
          }}
        />
      </div>
    </Folded>
  );
}

const NO_MEETING: MeetingWords = { name: '', date: '', papers: '' };

function MeetingRow({ meeting }: { readonly meeting: SaidMeeting }) {
  const styles = { ...useStyles(), ...useListStyles() };
  const { changeSettings, busy } = usePane();
  const leave = useLeave();
  const [isOpen, setOpen] = useState(false);
  const { problem, ...saw } = meeting;
  const stop = [saw.name, saw.date].join('\n');
  const remove = () =>
    changeSettings([{ kind: 'meeting', saw, now: null }], SETTINGS.saved(SETTINGS.removed(saw.name)));
  return (
    <li data-stop={stop}>
      <Text block>{SETTINGS.meeting(saw.name, asDay(saw.date), asDay(saw.papers))}</Text>
      {problem !== null && (
        <Text block size={200} className={styles.problem}>
          {problem}
        </Text>
      )}
      {isOpen ? (
        <MeetingForm
          label={SETTINGS.changeMeeting(saw.name)}
          submit={SETTINGS.save}
          start={saw}
          onCancel={() => {
            setOpen(false);
          }}
          onSubmit={async (now) => {
            const edit = { kind: 'meeting', saw, now } as const;
            if (await changeSettings([edit], SETTINGS.saved(SETTINGS.added(now.name)))) setOpen(false);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={SETTINGS.changeMeeting(saw.name)}
            onClick={() => {
              setOpen(true);
            }}
          >
            {SETTINGS.change}
          </Button>
          <Button
            size="small"
            disabledFocusable={busy !== null}
            aria-label={SETTINGS.removeMeeting(saw.name, asDay(saw.date))}
            onClick={() => {
              leave(stop, remove());
            }}
          >
            {SETTINGS.remove}
          </Button>
        </div>
      )}
    </li>
  );
}

function MeetingForm({ label, submit, start, onSubmit, onCancel }: FormProps) {
  const styles = useStyles();
  const { busy } = usePane();
  const [words, setWords] = useState(start);
  const [isAsked, setAsked] = useState(false);
  const faults = isAsked ? meetingFaults(words) : [];
  const told = (...kinds: readonly MeetingFault[]) => {
    const fault = faults.find((one) => kinds.includes(one));
    return fault === undefined ? null : MEETING_FAULTS[fault];
  };
  return (
    <form
      className={styles.fields}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (busy === null && meetingFaults(words).length === 0) void onSubmit(words);
      }}
    >
      <Field label={SETTINGS.meetingName} required validationMessage={told('noName')}>
        <Input
          value={words.name}
          onChange={(_, { value }) => {
            setWords({ ...words, name: value });
          }}
        />
      </Field>
      <DateField
        label={SETTINGS.meetingDate}
        required
        problem={told('noDate')}
        text={asDay(words.date)}
        onSay={(date) => {
          setWords({ ...words, date });
        }}
      />
      <DateField
        label={SETTINGS.papersDue}
        hint={SETTINGS.papersHint}
        problem={told('papersNoDay', 'papersLate')}
        text={asDay(words.papers)}
        onSay={(papers) => {
          setWords({ ...words, papers });
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy !== null}>
          {submit}
        </Button>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {SETTINGS.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

interface FormProps {
  readonly label: string;
  readonly submit: string;
  readonly start: MeetingWords;
  readonly onSubmit: (words: MeetingWords) => Promise<void>;
  readonly onCancel?: () => void;
}

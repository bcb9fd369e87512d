import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { actionName, shortened } from '../../plan/assess/words';
import type { Day } from '../../plan/day';
import { cellName } from '../../plan/grid';
import { fingerprintOf } from '../../plan/history/fingerprint';
import type { AssessedAction, AssessedActivity } from '../../plan/model';
import { GoToCell } from '../parts/GoTo';
import { Rated } from '../parts/Rated';
import { ACTION_WORDS, EVIDENCE_WORDS } from '../words/actions';
import { openForm, useForm } from './forms';
import { MilestoneList } from './MilestoneList';
import { useListStyles } from '../parts/list-styles';
import { UpdateOf } from './UpdateOf';

/** So much of the evidence tells what it is about. */
const EXCERPT = 160;

/** One row of the plan: who leads it, how it is rated, what is due, what is recorded, and the way to update it. */
export function ActivityRow({ action, activity, asOf }: ActivityRowProps) {
  const styles = useListStyles();
  const [form, setForm] = useForm(activity.key);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && form === null) place.current?.querySelector('button')?.focus();
    wasOpen.current = form !== null;
  }, [form]);
  const { cell, leads, rag, allowed, evidence } = activity;
  const name = `${actionName(action)}, ${cellName(cell)}`;
  const names = [...new Set(leads.map((lead) => lead.name))];
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <GoToCell cell={cell} about={actionName(action)} />
        <Rated rating={rag.rating} />
        <Text size={200} className={styles.quiet}>
          {names.length === 0 ? ACTION_WORDS.noLead : names.join(', ')}
        </Text>
      </div>
      {allowed.outOfStep && (
        <Text size={200} block>
          <strong>{ACTION_WORDS.outOfStep}:</strong> {allowed.reason}
        </Text>
      )}
      <MilestoneList milestones={activity.milestones} asOf={asOf} />
      {evidence.cell !== null && (
        <Text size={200} block>
          <strong>{EVIDENCE_WORDS[evidence.kind]}</strong>
          {evidence.text !== '' && `: ${shortened(evidence.text, EXCERPT)}`}
        </Text>
      )}
      {form === null ? (
        <div ref={place}>
          <Button
            size="small"
            aria-label={ACTION_WORDS.updateOf(name)}
            onClick={() => {
              setForm(openForm(name, fingerprintOf(activity)));
            }}
          >
            {ACTION_WORDS.update}
          </Button>
        </div>
      ) : (
        <UpdateOf activity={activity} form={form} onChange={setForm} />
      )}
    </li>
  );
}

interface ActivityRowProps {
  readonly action: AssessedAction;
  readonly activity: AssessedActivity;
  readonly asOf: Day;
}

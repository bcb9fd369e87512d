import { Button } from '@fluentui/react-components';
import type { Question, Results } from '../../plan/model';
import { answerEdits, answersTo, type LeadAnswer } from '../../plan/register/answers';
import { useLeave } from '../parts/Stops';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';
import { useStyles } from './Part';

/** Whether names mean one lead, or two. One that stands for several is parted on the sheet of the register. */
export function WhichLead({ question, results: { register } }: WhichLeadProps) {
  const styles = useStyles();
  const { changeRegister, reading, goToSheet, busy } = usePane();
  const leave = useLeave();
  const asked = register?.questions.find(({ what }) => what === question.what);
  if (!register || !asked) return null;
  const sheet = reading?.sheets.find(({ kind }) => kind === 'leads');
  const words = (answer: LeadAnswer) => {
    if (answer.kind === 'same') return SETTINGS.sameLead(answer.as);
    return asked.names.length > 1 ? SETTINGS.twoLeads : SETTINGS.oneLead;
  };
  return (
    <div className={styles.buttons}>
      {answersTo(asked).map((answer) => (
        <Button
          key={words(answer)}
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => {
            const edits = answerEdits(register, asked, answer);
            leave(question.what, changeRegister(edits, SETTINGS.savedLead(SETTINGS.answered)));
          }}
        >
          {words(answer)}
        </Button>
      ))}
      {sheet && asked.names.length === 1 && (
        <Button
          size="small"
          onClick={() => {
            goToSheet(sheet.name);
          }}
        >
          {SETTINGS.openLeads(sheet.name)}
        </Button>
      )}
    </div>
  );
}

interface WhichLeadProps {
  readonly question: Question;
  readonly results: Results;
}

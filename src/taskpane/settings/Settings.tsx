import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Results } from '../../plan/model';
import { usePane } from '../shell/context';
import { SETTINGS } from '../words/settings';
import { Columns } from './Columns';
import { DayAndPeriod } from './DayAndPeriod';
import { Key } from './Key';
import { Ladder } from './Ladder';
import { MarkingAndReplies } from './MarkingAndReplies';
import { Meetings } from './Meetings';
import { Register } from './Register';
import { Sheets } from './Sheets';
import { ToSettle } from './ToSettle';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
});

/** What people say of the plan: asked, shown and changed, as it stands on the sheet *Plan settings*. */
export function Settings() {
  const styles = useStyles();
  const { results, reading, goToSheet } = usePane();
  if (results === null) return null;
  const sheet = reading?.sheets.find(({ kind }) => kind === 'settings');
  return (
    <>
      <div>
        <Text size={200} block>
          {SETTINGS.about}
        </Text>
        {sheet && (
          <Button
            size="small"
            onClick={() => {
              goToSheet(sheet.name);
            }}
          >
            {SETTINGS.openSheetNamed(sheet.name)}
          </Button>
        )}
      </div>
      <NotUsed results={results} />
      <ToSettle results={results} />
      <div className={styles.parts}>
        <DayAndPeriod results={results} />
        <Columns results={results} />
        <Key results={results} />
        <Meetings results={results} />
        <MarkingAndReplies />
        <Register results={results} />
        <Ladder />
        <Sheets />
      </div>
    </>
  );
}

/** Settings that cannot be used and stand beside no field of this page. */
function NotUsed({ results: { said, settingsProblems = [] } }: { readonly results: Results }) {
  const problems = [...(said?.problems ?? []), ...settingsProblems];
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{SETTINGS.notUsable}</MessageBarTitle>
        {problems.map((problem) => (
          <Text key={problem} block>
            {problem}
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

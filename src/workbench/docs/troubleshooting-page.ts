/** `docs/troubleshooting.md`: every message that can tell of trouble, from the code that says it. */
import { messagesIn, type Message } from './messages-in-code';
import { UNKNOWN } from './texts-in-code';

interface Group {
  readonly heading: string;
  readonly about: string;
  readonly messages: readonly Message[];
}

export function troubleshootingPage(): string {
  return [
    '# Troubleshooting, by message',
    '',
    'Every message that Plan Monitor can show when something went wrong, in the words it uses: search this page for a few of them. “…” stands for a name, a place or a number. Each says what happened, in what state the workbook is, and what to do next.',
    '',
    ...groups().flatMap(section),
  ].join('\n');
}

function groups(): Group[] {
  const inExcel = messagesIn(
    ['excel', 'monitor', 'plan/settings/edit.ts', 'report/leads/edit.ts'],
    ['plan/history', 'report/leads'],
  );
  // What is refused on a sheet of ours is told by the one place that changes them.
  const [ofRefusals] = messagesIn(['monitor/own-sheet.ts'], ['excel/errors.ts']).filter(isPassedOn);
  const told = inExcel.filter((one) => !isPassedOn(one));
  const stopped = inExcel.filter(isPassedOn);
  return [
    {
      heading: 'Where the pane does not open',
      about: 'They stand in the place of the pane.',
      messages: messagesIn(['taskpane'], ['excel/errors.ts']),
    },
    {
      heading: 'In the pane and from the ribbon',
      about:
        'Those of building, reading, going to a cell and changing the plan. Where one says that the sheets of Plan Monitor may be half written, build the summary again: that puts them right.',
      messages: told.map((one) => (one.next.length > 0 ? one : { ...one, ...ofRefusals, what: one.what })),
    },
    {
      heading: 'From the ribbon only',
      about: 'They stand in the small window, or in the pane where it is open.',
      messages: messagesIn(['commands'], ['excel/errors.ts']),
    },
    {
      heading: 'Where work was broken off in the midst',
      about:
        'With one of the messages above, in place of what it says of the workbook, where some of the work had been done.',
      messages: broken(stopped),
    },
    {
      heading: 'On the command line',
      about: 'One line, which begins with the name of the file; the exit status is 2.',
      messages: messagesIn(['workbench/cli', 'workbench/host/store'], ['excel/errors.ts']).filter(
        ({ what }) => /[a-z]{3}/.test(what) && !/^…\.|: …\.?$/.test(what),
      ),
    },
  ];
}

const isPassedOn = ({ what }: Message): boolean => what === UNKNOWN;

/** States of the workbook that only an interruption leaves behind, each in the place of a message. */
function broken(passedOn: readonly Message[]): Message[] {
  return passedOn
    .flatMap(({ untouched }) => untouched)
    .filter((state) => state.includes(UNKNOWN))
    .map((what) => ({ what, untouched: [], next: [] }));
}

function section({ heading, about, messages }: Group): string[] {
  return [`## ${heading}`, '', about, '', ...messages.flatMap(entry)];
}

function entry({ what, untouched, next }: Message): string[] {
  const steps = next.length > 1 ? [`As the case may be: ${next.join(' *Or:* ')}`] : next;
  const state = untouched.length > 1 ? ['The message itself says how far the work had come.'] : untouched;
  const lines = [...steps.map((words) => `- ${words}`), ...state.map((words) => `- *${words}*`)];
  return [`### ${what.trim()}`, '', ...lines, ...(lines.length === 0 ? [] : [''])];
}

/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { Grid } from '../../../src/plan/grid';
import type { Results } from '../../../src/plan/model';
import { thinkThrough } from '../../../src/plan/results';
import { readSettings, withEdits, type SettingsEdit } from '../../../src/plan/settings';
import { Settings } from '../../../src/taskpane/settings/Settings';
import { sketch } from '../../support/grids';
import { InPane } from '../../support/in-pane';
import { day } from '../../support/plan-builder';

const plan = (sheet: string): Grid =>
  sketch(
    [
      ['Work Plan 2025-2027'],
      ['No', 'Action', 'Lead', 'Deputy', 'By when', 'RAG'],
      ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Green'],
      ['2', 'Train the staff', 'Housing', 'Schools', '31/12/2025', 'Amber'],
    ],
    { sheet },
  );
const SETTINGS_SHEET = sketch(
  [
    ['#header setting', 'Setting', 'In use', 'Your setting', 'What it means'],
    ['#setting asOf', 'Position at', '', 'soon', ''],
    ['#setting replyBy', 'Replies wanted by', '', '15/11/2025', ''],
    [],
    ['#header meeting', 'Your meeting', 'Its date', 'Papers due', 'How it is understood'],
    ['#meeting', 'Executive', '12/05/2026', '', ''],
    [],
    ['#header rung', 'Level', 'Your name for it', 'Your on or off', 'As it stands', 'Your months overdue'],
    ['#rung 3', '3 Executive', '', 'off', '', ''],
  ],
  { sheet: 'Plan settings', ours: 'settings' },
);

/** What follows from the two sheets with the settings sheet as it stands. */
function resultsWith(settingsSheet: Grid): Results {
  const { settings } = readSettings(settingsSheet);
  return thinkThrough([plan('One'), plan('Two'), settingsSheet], {
    asOf: day('2025-10-31'),
    memory: [],
    history: [],
    settings,
  });
}

/** The page over a sheet that takes what it is told, or refuses all of it. */
function Page({ onEdits, refuses = false }: PageProps) {
  const [sheet, setSheet] = useState(SETTINGS_SHEET);
  const results = resultsWith(sheet);
  const changeSettings = async (edits: readonly SettingsEdit[]) => {
    onEdits(edits);
    if (refuses) return false;
    setSheet(withEdits(sheet, edits, results.plan.columns).grid);
    return true;
  };
  return (
    <InPane work={{ results, changeSettings }}>
      <Settings />
    </InPane>
  );
}

interface PageProps {
  readonly onEdits: (edits: readonly SettingsEdit[]) => void;
  readonly refuses?: boolean;
}

/** Opens the page; tells what it was to change. */
function openPage(refuses = false): (readonly SettingsEdit[])[] {
  const asked: (readonly SettingsEdit[])[] = [];
  render(
    <Page
      onEdits={(edits) => {
        asked.push(edits);
      }}
      refuses={refuses}
    />,
  );
  return asked;
}

const openPart = (title: string): HTMLElement => {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${title}`) }));
  return screen.getByRole('form', { name: title });
};
const typeDay = (field: HTMLElement, value: string): void => {
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};
const press = (button: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
const save = (form: HTMLElement) => press(within(form).getByRole('button', { name: /^Save/ }));

it('a column is said on all sheets with the same heading, unless that is not wanted', async () => {
  const asked = openPage();
  const form = openPart('Columns of the plan');
  const deputies = () => within(form).getAllByLabelText('D “Deputy”');
  fireEvent.change(deputies()[0] as HTMLElement, { target: { value: 'Lead' } });
  expect(screen.getByRole('button', { name: 'Columns of the plan · 2 not saved' })).toBeTruthy();
  await save(form);
  const sheetsIn = (edits: readonly SettingsEdit[] = []) =>
    edits.map((edit) => (edit.kind === 'say' && edit.cell.table === 'column' ? edit.cell.column.sheet : ''));
  expect(sheetsIn(asked[0])).toEqual(['One', 'Two']);
  expect(within(form).getAllByText('You said so.')).toHaveLength(2);

  fireEvent.click(within(form).getByRole('checkbox'));
  fireEvent.change(deputies()[1] as HTMLElement, { target: { value: '' } });
  await save(form);
  expect(asked[1]).toEqual([
    {
      kind: 'say',
      cell: { table: 'column', column: { sheet: 'Two', column: 'D', header: 'Deputy' } },
      saw: 'Lead',
      text: '',
    },
  ]);
});

it('what cannot be used stands beside its field, and can be taken away', async () => {
  const asked = openPage();
  const form = openPart('Day and period');
  expect(within(form).getByText(/^“soon” for “Position at” is not used/)).toBeTruthy();
  expect(within(form).getByRole<HTMLSelectElement>('combobox', { name: 'Position at' }).value).toBe('one');
  typeDay(within(form).getByLabelText('The day'), '');
  expect(within(form).queryByText(/is not used/)).toBeNull();
  await save(form);
  expect(asked).toEqual([[{ kind: 'say', cell: { table: 'setting', id: 'asOf' }, saw: 'soon', text: '' }]]);
  expect(within(form).getByRole<HTMLSelectElement>('combobox', { name: 'Position at' }).value).toBe('each');
});

it('a day is typed as British readers write it', async () => {
  const asked = openPage();
  const form = openPart('Marking and replies');
  const input = within(form).getByLabelText<HTMLInputElement>('Replies wanted by');
  expect(input.value).toBe('15/11/2025');
  typeDay(input, '1 Dec 25');
  expect(input.value).toBe('01/12/2025');
  await save(form);
  expect(asked[0]).toMatchObject([{ saw: '15/11/2025', text: '01/12/2025' }]);
});

it('what is typed for a day and is none is told beside the field, and not saved', async () => {
  const asked = openPage();
  const form = openPart('Marking and replies');
  const input = within(form).getByLabelText<HTMLInputElement>('Replies wanted by');
  typeDay(input, '12/31/2025');
  expect(
    within(form).getByText('This is not a date. Write it as dd/mm/yyyy, such as 31/10/2025.'),
  ).toBeTruthy();
  expect([input.value, input.getAttribute('aria-invalid')]).toEqual(['12/31/2025', 'true']);
  await save(form);
  expect(asked).toEqual([]);
  typeDay(input, '31/12/2025');
  expect(input.getAttribute('aria-invalid')).not.toBe('true');
  await save(form);
  expect(asked[0]).toMatchObject([{ text: '31/12/2025' }]);
});

it('a switch put back to what is usual leaves the cell empty', async () => {
  const asked = openPage();
  const form = openPart('Escalation ladder');
  const rung = within(form).getByRole('group', { name: '3 Executive' });
  fireEvent.click(within(rung).getByRole('switch'));
  const off = within(within(form).getByRole('group', { name: '2 Business Manager, to broker' }));
  fireEvent.click(off.getByRole('switch'));
  await save(form);
  expect(asked[0]).toMatchObject([
    { cell: { level: 3, heading: 'Your on or off' }, saw: 'off', text: '' },
    { cell: { level: 2, heading: 'Your on or off' }, saw: '', text: 'off' },
  ]);
});

it('what was not saved stays, also in a part that is closed meanwhile', async () => {
  openPage(true);
  const form = openPart('Marking and replies');
  fireEvent.change(within(form).getByLabelText('Protective marking'), { target: { value: 'OFFICIAL' } });
  await save(form);
  fireEvent.click(screen.getByRole('button', { name: 'Marking and replies · 1 not saved' }));
  fireEvent.click(screen.getByRole('button', { name: 'Marking and replies · 1 not saved' }));
  expect(screen.getByLabelText<HTMLInputElement>('Protective marking').value).toBe('OFFICIAL');
  await press(screen.getByRole('button', { name: 'Take back' }));
  expect(screen.getByLabelText<HTMLInputElement>('Protective marking').value).toBe('');
});

it('a meeting is changed where it stands; papers are never due after it', async () => {
  const asked = openPage();
  fireEvent.click(screen.getByRole('button', { name: 'Meetings' }));
  await press(screen.getByRole('button', { name: 'Change Executive' }));
  const form = screen.getByRole('form', { name: 'Change Executive' });
  typeDay(within(form).getByLabelText('Papers due'), '01/06/2026');
  await save(form);
  expect(within(form).getByText('The papers are due after the meeting.')).toBeTruthy();
  expect(asked).toEqual([]);
  typeDay(within(form).getByLabelText('Papers due'), '28/04/2026');
  await save(form);
  const saw = { name: 'Executive', date: '12/05/2026', papers: '' };
  expect(asked).toEqual([[{ kind: 'meeting', saw, now: { ...saw, papers: '28/04/2026' } }]]);
  expect(screen.getByText('Executive, 12/05/2026; papers by 28/04/2026')).toBeTruthy();
});

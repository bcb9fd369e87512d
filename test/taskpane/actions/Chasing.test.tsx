/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Chasing } from '../../../src/taskpane/actions/Chasing';

const CHASING = [
  { lead: 'Police', text: 'To: Police' },
  { lead: 'Health', text: 'To: Health\n\n1.1: Print the handbook.' },
];

function clipboardThat(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

async function openAndCopy(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Text to send to Health' }));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await Promise.resolve();
  });
}

it('copies the text of the chosen lead', async () => {
  const copied: string[] = [];
  clipboardThat(async (text) => {
    copied.push(text);
  });
  render(<Chasing chasing={CHASING} lead="Health" />);
  await openAndCopy();
  expect(copied).toEqual(['To: Health\n\n1.1: Print the handbook.']);
  expect(screen.getByRole('status').textContent).toBe('Copied.');
});

it('selects the text where the pane may not use the clipboard, and says how to copy it', async () => {
  clipboardThat(() => Promise.reject(new Error('not allowed')));
  render(<Chasing chasing={CHASING} lead="Health" />);
  await openAndCopy();
  const area = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
  expect(screen.getByRole('status').textContent).toContain('Press Ctrl+C');
});

it.each([null, 'Housing'])('has nothing for %s', (lead) => {
  const { container } = render(<Chasing chasing={CHASING} lead={lead} />);
  expect(container.textContent).toBe('');
});

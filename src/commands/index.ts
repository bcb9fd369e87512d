import { buildFromRibbon } from './build';

const two = (number: number) => String(number).padStart(2, '0');

/** ISO date of today, by this machine's calendar. */
function today(): string {
  const now = new Date();
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "21/11/2026 10:49". */
function now(): string {
  const time = new Date();
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${String(time.getFullYear())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** A small window of our own page; the sentences travel in the part of the address that is never sent anywhere. */
function show(sentences: readonly string[]): void {
  const page = new URL('message.html', window.location.href);
  page.hash = encodeURIComponent(JSON.stringify(sentences));
  Office.context.ui.displayDialogAsync(page.href, { height: 30, width: 30, displayInIframe: true });
}

void Office.onReady().then(() => {
  Office.actions.associate('buildSummary', (event: Office.AddinCommands.Event) => {
    void buildFromRibbon(event, { run: (batch) => Excel.run(batch), today, now, show });
  });
});

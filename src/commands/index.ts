import { clockTime, today } from '../clock';
import { buildFromRibbon } from './build';

/** A small window of our own page; the sentences travel in the part of the address that is never sent anywhere. */
function show(sentences: readonly string[]): void {
  const page = new URL('message.html', window.location.href);
  page.hash = encodeURIComponent(JSON.stringify(sentences));
  Office.context.ui.displayDialogAsync(page.href, { height: 30, width: 30, displayInIframe: true });
}

void Office.onReady().then(() => {
  Office.actions.associate('buildSummary', (event: Office.AddinCommands.Event) => {
    void buildFromRibbon(event, { run: (batch) => Excel.run(batch), today, now: clockTime, show });
  });
});

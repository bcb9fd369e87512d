/** What the button of the Script Lab snippet does: the only part of it that knows a page. */
import { PROBES } from './index';
import { record } from './probe';

async function ask(): Promise<void> {
  const { host, platform, version } = Office.context.diagnostics;
  const excel = { host: String(host), platform: String(platform), version };
  const transcript = await record(
    (batch) => Excel.run(batch),
    PROBES,
    excel,
    (done) => {
      show(`Asked ${String(done)} of ${String(PROBES.length)} questions …`);
    },
  );
  show(JSON.stringify(transcript, null, 1));
}

function show(text: string): void {
  const box = document.getElementById('transcript') as HTMLTextAreaElement;
  box.value = text;
}

document.getElementById('ask')?.addEventListener('click', () => {
  ask().catch((error: unknown) => {
    show(`It broke off: ${String(error)}`);
  });
});

import { createRoot } from 'react-dom/client';
import { Pane } from './Pane';

/** Opens the pane once Excel is ready; elsewhere it says in words where the add-in belongs. */
async function open(): Promise<void> {
  const { host } = await Office.onReady();
  const place = document.getElementById('pane');
  if (!place) return;
  // Outside Excel `host` is null at run time, whatever its type says.
  const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  createRoot(place).render(
    inExcel ? (
      <Pane run={(batch) => Excel.run(batch)} />
    ) : (
      <p>Plan Monitor works inside Excel. Open it from Excel&apos;s ribbon.</p>
    ),
  );
}

void open();

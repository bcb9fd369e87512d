import { createRoot } from 'react-dom/client';
import { personalIn } from './personal';
import { Pane } from './shell/Pane';

/** The storage of this machine; null where it is switched off. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Opens the pane once Excel is ready; elsewhere it says in words where the add-in belongs. */
async function open(): Promise<void> {
  const { host } = await Office.onReady();
  const place = document.getElementById('pane');
  if (!place) return;
  // Outside Excel `host` is null at run time, whatever its type says; an Excel that knows no themes has none.
  const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  const { partitionKey, officeTheme, document: workbook } = Office.context as Partial<Office.Context>;
  createRoot(place).render(
    inExcel ? (
      <Pane
        run={(batch) => Excel.run(batch)}
        documentSettings={workbook?.settings ?? null}
        personal={personalIn(storage(), partitionKey)}
        theme={officeTheme ?? null}
      />
    ) : (
      <p>Plan Monitor works inside Excel. Open it from Excel&apos;s ribbon.</p>
    ),
  );
}

void open();

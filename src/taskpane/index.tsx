import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { personalIn } from './personal';
import { CrashGuard } from './shell/CrashGuard';
import { NoPane } from './shell/NoPane';
import { Pane } from './shell/Pane';
import { NO_PANE } from './words/first-run';

/** What the manifest asks for. An Excel that knows no manifests' requirements opens the pane all the same. */
const NEEDED = ['ExcelApi', '1.13'] as const;

/** The storage of this machine; null where it is switched off. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const reload = () => {
  window.location.reload();
};

/** The pane once Excel is ready; elsewhere, in words, where the add-in belongs. */
async function content(): Promise<ReactNode> {
  if (!('Office' in window))
    return <NoPane said={NO_PANE.noOffice} again={{ words: NO_PANE.again, go: reload }} />;
  const { host } = await Office.onReady();
  // Outside Excel `host` is null at run time, whatever its type says; an Excel that knows no themes has none.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return <NoPane said={NO_PANE.notExcel} />;
  if (!Office.context.requirements.isSetSupported(...NEEDED)) return <NoPane said={NO_PANE.tooOld} />;
  const { partitionKey, officeTheme, document: workbook } = Office.context as Partial<Office.Context>;
  return (
    <CrashGuard>
      <Pane
        run={(batch) => Excel.run(batch)}
        documentSettings={workbook?.settings ?? null}
        workbook={workbook?.url ?? ''}
        personal={personalIn(storage(), partitionKey)}
        theme={officeTheme ?? null}
      />
    </CrashGuard>
  );
}

/** Until then the page's own words stand in the pane's place. */
async function open(): Promise<void> {
  const place = document.getElementById('pane');
  if (place) createRoot(place).render(await content());
}

void open();

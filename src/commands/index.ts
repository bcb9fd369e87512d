/** The page of the ribbon's functions. Excel opens it, unseen, for a click on a button. */
import { clockTime, today } from '../clock';
import { tellPages } from '../messages';
import { alone } from './alone';
import { FUNCTIONS } from './functions';
import { PATIENCE, perform, type Outcome } from './perform';
import { openWindow } from './window';

/** The same file that the pane loads, so that a browser which has it need not ask again. */
const load = () => import(/* webpackChunkName: "monitor" */ '../monitor');

// The page is there for a click: the file is sent for while office.js is still under way. Where it does not arrive, the
// function sends for it again, and tells.
load().catch(() => undefined);

void Office.onReady().then(() => {
  const workbook = Office.context.document.url;
  const tell = async ({ isSeen, ...message }: Outcome) => {
    const isHeard = await tellPages(workbook, message);
    if (!isHeard && !isSeen) await openWindow({ workbook, message });
  };
  for (const [name, ribbonFunction] of Object.entries(FUNCTIONS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void perform(event, ribbonFunction, {
        run: (batch) => Excel.run(batch),
        today,
        now: clockTime,
        load,
        alone: (work) => alone(workbook, work),
        tell,
        patience: PATIENCE,
      });
    });
  }
});

import type { RibbonMessage } from '../messages';

/** What the window's page finds in its address, in the part that is never sent anywhere. */
export interface WindowContent {
  /** Of which workbook it is to hear more. */
  readonly workbook: string;
  readonly message: RibbonMessage;
}

/** Office's number for "one is open already": said for a moment longer than it is true. */
const ALREADY_OPEN = 12007;
const TRIES = 3;
const MOMENT = 250;
/** Milliseconds after which an answer of Office's about the window is no longer waited for. */
const LONG = 5000;

let open: Office.Dialog | null = null;

/** Opens the small window with the message; one that this page opened before makes way. It never fails. */
export async function openWindow(content: WindowContent): Promise<void> {
  const page = new URL('message.html', window.location.href);
  page.hash = encodeURIComponent(JSON.stringify(content));
  open?.close();
  open = null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { value, error } = await display(page.href);
    if (value) {
      open = value;
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        if (open === value) open = null;
      });
      return;
    }
    if (error?.code !== ALREADY_OPEN) return;
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
  }
}

type Displayed = Partial<Pick<Office.AsyncResult<Office.Dialog>, 'value' | 'error'>>;

function display(address: string): Promise<Displayed> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONG, {});
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, resolve);
  });
}

/**
 * How the ribbon's functions, which have no page on show, speak to a page of ours that has: the pane, or the small
 * message window. All are of one origin, so a channel of the browser carries it, and nothing leaves the machine.
 */
import type { CellRef } from './plan/grid';

/** What a function of the ribbon does, has done, found or could not do. */
export interface RibbonMessage {
  readonly kind: 'working' | 'done' | 'problem' | 'failed';
  /** For people; the first sentence stands for the whole. */
  readonly sentences: readonly string[];
  /** Where it is about findings: those of the cell that is selected now. */
  readonly findings?: readonly FindingPlace[];
}

/** Names a finding of this reading. */
export interface FindingPlace {
  readonly rule: string;
  readonly cell: CellRef;
}

/** What goes over the channel: a message, and the word that it was heard. */
type Sent = { readonly id: string; readonly message: RibbonMessage } | { readonly heard: string };

/** Milliseconds in which a page that is on show says that it has heard. */
const SOON = 150;

/**
 * For a page that is on show: hears what the ribbon has to tell of this workbook.
 *
 * @param workbook its address (`Office.context.document.url`), since other workbooks may have pages of ours open too
 * @returns stops listening
 */
export function listenForRibbon(workbook: string, onMessage: (message: RibbonMessage) => void): () => void {
  const channel = channelOf(workbook);
  if (channel === null) return () => undefined;
  channel.onmessage = ({ data }: MessageEvent<Sent>) => {
    if (!('id' in data)) return;
    // First, since showing it may take a while.
    channel.postMessage({ heard: data.id } satisfies Sent);
    onMessage(data.message);
  };
  return () => {
    channel.close();
  };
}

/** For the ribbon: tells whoever listens. @returns true where a page on show has heard it */
export async function tellPages(workbook: string, message: RibbonMessage): Promise<boolean> {
  const channel = channelOf(workbook);
  if (channel === null) return false;
  const id = crypto.randomUUID();
  const isHeard = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(resolve, SOON, false);
    channel.onmessage = ({ data }: MessageEvent<Sent>) => {
      if (!('heard' in data) || data.heard !== id) return;
      clearTimeout(timer);
      resolve(true);
    };
    channel.postMessage({ id, message } satisfies Sent);
  });
  channel.close();
  return isHeard;
}

/** Null in a browser that was told to keep nothing for this origin: it refuses channels too. */
function channelOf(workbook: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`Plan Monitor: ${workbook}`);
  } catch {
    return null;
  }
}

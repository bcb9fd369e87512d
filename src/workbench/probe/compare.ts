/** A transcript of a real Excel beside what our host answers: where do they differ? */
import { createHost } from '../host/host';
import { startNodeOffice } from '../host/node-office';
import { createWorkbook } from '../host/store';
import { PROBES } from './index';
import { record, type Answer, type Transcript } from './probe';

/** What a transcript comes to. */
export interface Comparison {
  readonly alike: number;
  readonly differences: readonly { readonly probe: string; readonly excel: string; readonly host: string }[];
  /** Probes that the host can say nothing of, and those that nobody puts any more ("array-shape: ragged rows"). */
  readonly notCompared: readonly string[];
}

/** What our host answers to all probes. */
export async function recordHost(): Promise<Transcript> {
  const office = startNodeOffice(createHost(createWorkbook()));
  const transcript = await record(office.run, PROBES, { host: 'Plan Monitor' });
  office.close();
  return transcript;
}

/**
 * Where the host differs from the Excel that the first transcript was recorded in. Words of errors are not compared, since
 * Excel says them in its own language.
 */
export function compare({ answers }: Transcript, host: Transcript): Comparison {
  const ours = new Map(host.answers.map((answer) => [nameOf(answer), said(answer)]));
  const both = answers.map((answer) => {
    const probe = nameOf(answer);
    return { probe, excel: said(answer), host: ours.get(probe) ?? CANNOT };
  });
  const compared = both.filter(({ host }) => host !== CANNOT);
  const differences = compared.filter(({ excel, host }) => excel !== host);
  return {
    alike: compared.length - differences.length,
    differences,
    notCompared: both.filter(({ host }) => host === CANNOT).map(({ probe }) => probe),
  };
}

/** What the host says where it has no way to do it. */
const CANNOT = 'refuses: NotImplemented';

const nameOf = ({ rule, what }: Answer): string => `${rule}: ${what}`;

function said(answer: Answer): string {
  return 'refuses' in answer ? `refuses: ${answer.refuses}` : `gives: ${JSON.stringify(answer.gives)}`;
}

/** The transcript that a file holds. @throws Error with what is wrong */
export function readTranscript(text: string): Transcript {
  const read = JSON.parse(text) as Partial<Transcript> | null;
  if (read?.schema !== 'plan-monitor-transcript/1' || !Array.isArray(read.answers)) {
    throw new Error('This is no transcript of the probe.');
  }
  return read as Transcript;
}

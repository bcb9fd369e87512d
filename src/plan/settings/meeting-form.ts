/** A meeting as somebody fills it in. */
import type { MeetingWords } from './said';
import { dayOfWords } from './words';

export type MeetingFault = 'noName' | 'noDate' | 'papersNoDay' | 'papersLate';

/** What has to be put right before it can be kept. */
export function meetingFaults({ name, date, papers }: MeetingWords): readonly MeetingFault[] {
  const [day, by] = [dayOfWords(date), dayOfWords(papers)];
  return [
    ...(name.trim() === '' ? (['noName'] as const) : []),
    ...(day === null ? (['noDate'] as const) : []),
    ...(papers.trim() !== '' && by === null ? (['papersNoDay'] as const) : []),
    ...(day !== null && by !== null && by > day ? (['papersLate'] as const) : []),
  ];
}

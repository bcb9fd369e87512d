/** What people may answer where the register asks, and what changes with each answer. */
import type { LeadEdit } from './edit';
import type { LeadQuestion, LeadRegister } from './register';

export type LeadAnswer =
  /** Both names mean the lead that is called so. */
  | { readonly kind: 'same'; readonly as: string }
  /** What was asked about stays as it is. */
  | { readonly kind: 'apart' };

/** Every answer to the question; a question about one name has only that it stays as it is. */
export function answersTo({ names }: LeadQuestion): readonly LeadAnswer[] {
  const same = names.length < 2 ? [] : names.map((as): LeadAnswer => ({ kind: 'same', as }));
  return [...same, { kind: 'apart' }];
}

/** The changes that the answer comes to. A name that something else is asked about stays open. */
export function answerEdits(
  { questions }: Pick<LeadRegister, 'questions'>,
  question: LeadQuestion,
  answer: LeadAnswer,
): readonly LeadEdit[] {
  if (answer.kind === 'apart') return question.names.map((name) => ({ kind: 'looked', name }));
  const { as } = answer;
  const isAsked = questions.some((one) => one !== question && one.names.includes(as));
  return [
    ...question.names.filter((name) => name !== as).map((name): LeadEdit => ({ kind: 'same', name, as })),
    ...(isAsked ? [] : [{ kind: 'looked', name: as } as const]),
  ];
}

import type { SheetWritten } from '../excel/write';

/**
 * What people are told where sheets of ours held more than was known when they were written over.
 *
 * @param first those that were written over, and then once more with what was found in them
 * @param then those of them in which somebody wrote even then
 */
export function overtakenWords(first: readonly SheetWritten[], then: readonly SheetWritten[]): string[] {
  const listed = (sheets: readonly SheetWritten[]) => sheets.map(({ name }) => `“${name}”`).join(', ');
  return [
    `Somebody wrote in ${listed(first)} at the same moment. What was typed is kept there.`,
    ...(then.length === 0
      ? []
      : [
          `Somebody went on writing in ${listed(then)}. Look there whether anything that was typed is missing.`,
        ]),
  ];
}

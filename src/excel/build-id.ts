import { hashOf } from '../plan/hash';
import { eachInSteps, type Steps } from '../plan/steps';
import type { SheetContent } from '../report/content';

/**
 * Names a build by what it writes, the time of the build included. Two people who build from different readings get
 * different names, so each can see that the other came between; the same build again gets the same name. Of a large plan
 * that is a lot of text, so it is done in steps, a row each.
 *
 * @returns ten letters and figures
 */
export function* buildIdInSteps(contents: readonly SheetContent[]): Steps<string> {
  const parts = contents.flatMap(({ rows, ...sheet }) => [sheet, ...rows]);
  const hashes = yield* eachInSteps<unknown, string>(parts, (part) => hashOf(JSON.stringify(part)));
  return hashOf(hashes.join(' '));
}

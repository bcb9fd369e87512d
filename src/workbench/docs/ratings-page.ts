/** `docs/ratings.md`: how the ratings that the definitions allow are worked out, shown on the sample plan. */
import { RATING_WORDS } from '../../plan/assess/words';
import { formatDay } from '../../plan/day';
import { cellName } from '../../plan/grid';
import type { AssessedActivity, AssessedPlan, Rating } from '../../plan/model';
import { MEANING_WORDS } from '../../plan/settings/words';

const ABOUT = `
Plan Monitor never rates. It works out, for each row, the **set of ratings that the plan's own definitions allow**, from the row's
words, its dates and its evidence, and says why. A rating outside that set is *out of step*: a prompt for discussion, not a second
rating. One within it is left alone.

## Where the definitions come from

From the key in the workbook, where it has one: sample fills with a definition beside each. Each definition is taken apart into its
conditions ("under way and likely to be done by the agreed date; *or* completed, with the evidence still to come"), and each colour
gets a meaning from them: late, at risk, on track, complete or not started. The rules go by these meanings and conditions, never
by a colour. What was told is shown under *What was read* and can be put right in *Settings › Ratings and their meanings*. Where
the workbook has no key, the usual definitions below are used, and where it has no Blue either, what Green means is asked once.

## What follows from what

| what is written on the row | what the usual definitions allow |
| --- | --- |
| every milestone says complete, and evidence is recorded | Green, or Amber: people judge the evidence |
| every milestone says complete, and no evidence is recorded | Amber |
| a date has passed, nothing is recorded as done | Red |
| a date has passed, completion is not recorded, but evidence is | Red, Amber or Green: the lead is asked whether it is done (*to confirm*) |
| part is complete, and nothing else is past its date | what was stated, or Red or Amber; not Green |
| nothing is past its date, nothing is recorded | Not started, Amber or Red |
| nothing is past its date, evidence is recorded | Amber or Red; Green too, where one milestone says nothing of its progress |
| cancelled | nothing: the definitions do not say |

- A **revised date** counts in place of the first, which is still shown.
- Of **several milestones** the latest bad news decides: one that is past its date and not complete counts for the row.
- **Standing work** (ongoing, or again and again) is not past its date before it ends.
- A date **without a year** makes nothing late.
- Text that only plans, intends or explains (“Board to sign off”) is an **update**, not evidence. One clause that records something is
  enough (“Protocol on website, flyer to be sent”), and where it cannot be told it counts as evidence, for people to judge.
- An **empty evidence cell below a filled one** in the same action may be covered by the text above: both are allowed for.
- An **empty cell is no proof**: it never makes a milder rating the only one. A plan without an evidence column may keep its evidence
  elsewhere; that alone puts no rating out of step.
- How much is *significantly* behind is a person's judgement: Red is allowed while anything is left to do.
`;

/** @param plan the sample plan on its own day */
export function ratingsPage(plan: AssessedPlan): string {
  return [
    '# How the ratings that the definitions allow are worked out',
    ABOUT,
    '## On the sample plan',
    '',
    `As at ${formatDay(plan.asOf)}, by the key of the plan:`,
    '',
    '| rating | means | definition |',
    '| --- | --- | --- |',
    ...plan.ragKey.map(({ rating, meaning, definition }) =>
      row([RATING_WORDS[rating], MEANING_WORDS[meaning].toLowerCase(), definition]),
    ),
    '',
    'A row of each kind, as the reasons stand in the pane and on the sheets:',
    '',
    '| row | rated | allowed | why |',
    '| --- | --- | --- | --- |',
    ...oneOfEach(plan).map((activity) =>
      row([
        cellName(activity.cell),
        words(activity.rag.rating) + (activity.allowed.outOfStep ? ', *out of step*' : ''),
        activity.allowed.ratings.map((rating) => RATING_WORDS[rating]).join(' · ') || '–',
        activity.allowed.reason,
      ]),
    ),
    '',
  ].join('\n');
}

/** The first row of each way to stand: what is allowed, what is recorded, how many milestones, in step or not. */
function oneOfEach(plan: AssessedPlan): AssessedActivity[] {
  const first = new Map<string, AssessedActivity>();
  for (const activity of plan.actions.flatMap(({ activities }) => activities)) {
    const { allowed, evidence, milestones } = activity;
    const states = [...new Set(milestones.map(({ state }) => state))].sort();
    const kind = JSON.stringify([allowed.ratings, allowed.outOfStep, evidence.kind, states]);
    if (!first.has(kind)) first.set(kind, activity);
  }
  return [...first.values()];
}

const words = (rating: Rating | null) => RATING_WORDS[rating ?? 'unrated'];

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

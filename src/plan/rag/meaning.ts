/** What a colour stands for, told from the words of its definition (product.md "Colours have meanings"). */
import type { Meaning, Rating } from '../model';

interface Sign {
  readonly meaning: Meaning;
  readonly words: RegExp;
}

/**
 * A definition often says several things ("likely to be achieved within timescale, or completed but evidence is
 * required"); which of them the colour stands for depends on the colour, so the signs are gathered first.
 */
const SIGNS: readonly Sign[] = [
  {
    meaning: 'late',
    words:
      /\bbehind\b|overdue|\blate\b|delayed|\bmissed\b|off[- ](?:track|target|course)|\bnot (?:on (?:track|target|course)|been (?:achieved|met|delivered|completed)|(?:being )?(?:achieved|met|delivered|completed))|\bno progress\b|serious|severe|critical|(?:significant|major|high level of) (?:risks?|concerns?|issues?|delays?|problems?|slippage)|\bfailed\b|passed (?:its|the) (?:due|target)|past (?:its|the) (?:due|target)|unlikely|will not be/,
  },
  {
    meaning: 'atRisk',
    words:
      /\b(?:risks?|concerns?|issues?|problems?)\b|\bmay (?:not|be|slip)|\bslipp|\bslight|\bsome (?:issues|delay|problems|slippage)|\bminor\b|\bcould\b|\bpartial|needs? attention|mitigat/,
  },
  {
    meaning: 'onTrack',
    words:
      /\bon (?:track|target|course|schedule|plan|time)\b|(?:likely|expected|due|set|planned|will|to) (?:to )?be (?:achieved|completed|delivered|met)|(?:is|are) (?:being|progressing)|in progress|under ?way|\bongoing\b|progress(?:ing)? (?:is )?(?:good|well|made|as planned)|good progress|\bproceeding|\bno (?:\w+ )?(?:risks?|concerns?|issues?|problems?|delays?)\b/,
  },
  {
    meaning: 'complete',
    words: /\bcomplete(?:d|ly|)?\b|\bachieved\b|\bdelivered\b|\bfinished\b|\bclosed\b|\bdone\b|\bembedded\b/,
  },
  {
    meaning: 'notStarted',
    words:
      /\bnot (?:yet )?(?:been )?(?:started|commenced|begun|due)\b|\byet to (?:be )?(?:start|commence|begin)|\bnot yet\b|\bno action (?:taken )?yet\b|\bfuture\b|\bunstarted\b/,
  },
];

/** Words that name an end still to be reached: "to be completed" is no sign of completion. */
const STILL_AHEAD =
  /\b(?:to be|will be|being|will|not|not been|never|yet|likely to be|expected to be) (?:fully |successfully )?(?:completed?|achieved|delivered|finished|closed|done|embedded)\b/g;

/** Words of trouble, and what stands before them where there is none: "no risks", "no major concerns". */
const TROUBLE = /\b(?:risks?|concerns?|issues?|problems?)\b/g;
const NO = /\bno (?:\w+ )?$/;

/** Which of the meanings a colour rather stands for, where its definition gives several. */
const PREFERENCE: Readonly<Record<Rating, readonly Meaning[]>> = {
  red: ['late', 'notStarted'],
  amber: ['atRisk', 'onTrack', 'notStarted'],
  green: ['onTrack', 'complete'],
  blue: ['complete', 'notStarted', 'onTrack'],
  notStarted: ['notStarted'],
};

/** What the colour stands for where its words say nothing. */
export const USUAL_MEANING: Readonly<Record<Rating, Meaning>> = {
  red: 'late',
  amber: 'atRisk',
  green: 'complete',
  blue: 'complete',
  notStarted: 'notStarted',
};

/** Every meaning the words give a sign of. */
export function signsIn(definition: string): ReadonlySet<Meaning> {
  const words = definition.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ');
  const wordsFor: Partial<Record<Meaning, string>> = {
    complete: words.replace(STILL_AHEAD, ' '),
    atRisk: words.replace(TROUBLE, (trouble, at: number) => (NO.test(words.slice(0, at)) ? '' : trouble)),
  };
  return new Set(
    SIGNS.filter((sign) => sign.words.test(wordsFor[sign.meaning] ?? words)).map(({ meaning }) => meaning),
  );
}

/**
 * What the colour stands for by its definition; its usual meaning where the words say nothing that fits it.
 *
 * Red with "at risk" stays `late`: some colour must stand for late, or lateness could not be rated at all.
 */
export function meaningOf(rating: Rating, definition: string): Meaning {
  const signs = signsIn(definition);
  return PREFERENCE[rating].find((meaning) => signs.has(meaning)) ?? USUAL_MEANING[rating];
}

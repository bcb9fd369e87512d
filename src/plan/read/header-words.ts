/**
 * What the words of a header cell may mean. One entry a habit; the first that fits wins, so the narrower stand
 * before the wider. Words only: what the cells below say is weighed in `columns.ts`.
 */
import { byText } from '../by-text';
import type { ColumnRole } from '../model';

/**
 * A role, or a word whose role depends on the other columns and on the cells below: `objective` and `outcome` head
 * a priority, an outcome or the action itself; `target` is a date or a measure; `weakAction` ("What", "How") is the
 * action unless a better one stands beside it; `completed` is the day on which the work was done, `otherDate` one
 * that is neither that nor a deadline; `leadAndTime` names both in one cell; `support` who helps the lead.
 */
export type HeaderWord =
  | Exclude<ColumnRole, 'ignored'>
  | 'objective'
  | 'target'
  | 'weakAction'
  | 'otherDate'
  | 'earlierRating'
  | 'completed'
  | 'leadAndTime'
  | 'support';

interface Habit {
  readonly word: HeaderWord;
  readonly says: RegExp;
}

const HABITS: readonly Habit[] = [
  {
    word: 'earlierRating',
    says: /^(?:previous|last|prior|initial|original|baseline) .*\bb?rag|\bb?rag\b.*\b(?:previous|last|prior) (?:quarter|month|period|meeting|report|year)/,
  },
  {
    word: 'evidence',
    says: /\brag\b.*(?:comment|rationale|reason|narrative)|(?:comment|rationale|reason|narrative)\w* .*\brag\b/,
  },
  {
    word: 'rag',
    says: /^(?!.*\bkey$|.*\bdefinitions?$).*(?:\bb?ragb?\b|\brayg\b|traffic light)|^(?:b \/ )?r \/ a \/ g(?: \/ b)?$|^(?:risk |performance |progress )?rating$|^colour(?: code)?$/,
  },
  {
    word: 'revised',
    says: /^(?:revised|new|extended|amended|rescheduled|slipped|re ?set)\b.*(?:date|time ?scale|deadline|due|target|finish|completion|when)|^revised(?: to)?$|^extension/,
  },
  // Like "Completion date" it may mean either day: `column-days.ts`.
  { word: 'timescale', says: /^date of completion$/ },
  {
    word: 'completed',
    says: /^(?:actual|date) (?:of )?(?:action )?(?:complet(?:ed?|ion)|closed|closure|achieved|delivered|signed off|finish(?:ed)?|ended|end)(?: date)?$|^(?:action )?(?:completed|closed|achieved|delivered|signed off|finished) (?:on|date)$/,
  },
  {
    word: 'otherDate',
    says: /^date (?:raised|added|opened|agreed|of meeting|updated|of update|of last update|of review|reviewed)$|^last (?:updated|reviewed)$|^(?:actual |date )(?:of )?complet\w+/,
  },
  {
    word: 'leadAndTime',
    says: /^(?:lead(?: (?:officer|agency|person))?s?|owners?|who|by whom?|responsib(?:le(?: (?:officer|person))?|ility))(?: (?:\/|and|or|\+|–|-))? (?:time ?scales?|time ?frames?|(?:by )?when|(?:target |due )?dates?|deadlines?|due)$|^(?:time ?scales?|(?:by )?when|dates?|deadlines?)(?: (?:\/|and|or|\+|–|-))? (?:leads?(?: (?:officer|agency))?|owners?|(?:by )?whom?)$/,
  },
  {
    word: 'support',
    says: /^support(?:ed by|ing)?(?: (?:officers?|agency|agencies|leads?|partners?|teams?|from))*$|^(?:key |other )?(?:partners?|partner agencies|partners involved|agencies involved|delivery partners?|contributors?)$|^assisted by$/,
  },
  {
    word: 'start',
    says: /^(?:planned |proposed |actual |expected )?(?:start|starts|commence|commencement|commencing|begin|begins|beginning|from)(?: date| by| month)?$/,
  },
  {
    word: 'milestones',
    says: /\bactions? and time ?scales?|^(?:key |interim |main )?milestones?\b|^(?:key |main )?(?:tasks?|steps?|activity|activities|sub ?actions?|sub ?tasks?|action steps)(?: required| to be taken| for work| description)?$/,
  },
  {
    word: 'number',
    says: /^(?:(?:action|item|objective|reference|ref|task|serial|activity|recommendation|rec|outcome) ?)?(?:no|nos|number|num|ref|reference|id|#)$|^(?:item|s \/ n|#|(?:s|sr|serial) (?:no|number))$/,
  },
  {
    word: 'measure',
    says: /\bsuccess\b|^(?:performance )?measures?\b|\bperformance indicator|^kpis?\b|^outputs?\b|^how (?:will|do|would) (?:we|you) (?:know|measure)|how will .*measured|^(?:expected|intended|anticipated|desired|planned) (?:impact|benefit|result)|^what will (?:good|success|be different)|^indicators?$|^benefits?$|^outcome measures?$/,
  },
  {
    word: 'timescale',
    says: /\btime ?scales?\b|\btime ?frames?\b|\btime ?lines?\b|^by when\b|^when\b|^finish and status$|^due\b|\bdue (?:date|by|for completion)\b|\bdeadline\b|\btarget (?:date|completion|month|quarter|end)|^(?:planned |expected |anticipated |target |projected |estimated |est |proposed |forecast |agreed |scheduled |intended |original )?(?:finish|end|completion|delivery|implementation|review)(?: date| by)?$|^date for (?:completion|delivery|implementation)$|^(?:to be )?(?:complete|completed|delivered|done) by$|^completion (?:due|target)|^dates?$|^date due$|^original (?:due |target |completion )?date$|^(?:frequency|how (?:often|frequently|soon))(?: (?:\/|and|or|–|-) (?:(?:by )?when|dates?))?$|^dates? (?:\/|and|or|–|-) (?:frequency|how often)$|^next review(?: date)?$/,
  },
  {
    word: 'lead',
    says: /^(?:[\w/&-]+ ){0,3}(?:leads?|owners?|lead \/ s)(?: (?:officers?|members?|agency|agencies|person|partners?|professionals?|body|group|organisation|role|names?|sub ?group|responsible))*(?: (?:\/|and|or) .*)?$|^by who(?:m)?\b|^led by$|^own(?:ed by|ership)$|^(?:executive |strategic |project |senior )?(?:sponsor|sro)$|^named (?:person|officer|individual)$|^who\b|\bresponsib|\baccountab|^(?:assigned|allocated) to$|^action by$|^(?:persons?|officers?|agency|agencies|sub ?group|team|team \/ officer|delivery team|delivered by)$/,
  },
  {
    word: 'status',
    says: /^(?:current |action |progress |overall |delivery |milestone |completion |task )?status$|^(?:completed?|done|state)(?: (?:y|yes) \/ (?:n|no))?$|^complete \/ (?:incomplete|not complete)$|^open \/ closed$/,
  },
  {
    word: 'evidence',
    says: /^(?:impact|evidence|progress|updates?|evaluation|commentary|comments?|notes?|narrative|achievements?|monitoring|position|latest|current (?:position|progress|situation|update)|actions? taken|work (?:done|undertaken|completed|to date)|what (?:has been|have we|did we|difference|impact)|how (?:are (?:we|things)|is it|have we|did we)|where (?:are|have) we|quarter(?:ly)?|q[1-4]|remarks)\b|\b(?:updates?|progress|evidence|impact|evaluation|commentary)$/,
  },
  { word: 'target', says: /^targets?$/ },
  {
    word: 'outcome',
    says: /^(?:desired |intended |expected |required |improvement |key |strategic |planned )*outcomes?\b|improvement area|^what do we (?:want|intend|hope)|^recommendations?\b|\/ recommendations?$|^findings?$|^(?:regulatory )?breach(?:es)?$|^areas? (?:for|of) improvement$|^afis?$|^causes? of concern$|^(?:aims?|goals?)\b/,
  },
  { word: 'objective', says: /\bobjectives?$/ },
  {
    word: 'priority',
    says: /^(?:strategic |key |board |business |core |partnership |plan )*(?:priority|priorities|themes?|work ?streams?|pillars?|category|domain|area|section|standard|programme|strand)(?: areas?| themes?| name)?(?: \/ (?:priority|theme|area|objective))?$/,
  },
  {
    word: 'action',
    says: /^(?:(?:specific|detailed|agreed|proposed|planned|key|improvement|recommended|required|intended|the|our|priority|smart|individual|business plan) )*actions?(?: (?:required|needed|to be taken|to take|to be undertaken|descriptions?|points?|agreed|we will take|title|details?|to be completed|for work|taken forward|plan|(?:required )?to (?:achieve|deliver|meet)(?: .*)?))*$|^(?:management|agency|service|trust|council|provider) response(?: (?:\/|and) .*)?$|^objectives? \/ actions?$|^actions? \/ (?:activity|activities|tasks?|objectives?)$|^(?:activity|task) \/ actions?$/,
  },
  {
    word: 'weakAction',
    says: /^what\b(?: .*)?$|^how\b(?! (?:often|frequently|soon|long|much|many)\b)(?: .*)?$|^(?:what )?we will\b.*$|^(?:key )?deliverables?$|^(?:description|detail|details|action detail|initiative|project)$/,
  },
];

/** Headers are short; anything longer is a sentence. */
const LONGEST = 60;
const MOST_WORDS = 9;

/** What the words of a header may mean; null where they name no column of a plan. */
export function headerWord(text: string): HeaderWord | null {
  return text.length > LONGEST ? null : shortWord(text);
}

const shortWord = byText((text: string): HeaderWord | null => {
  // "Status (RAG)": the brackets say which kind of status.
  if (/[([]\s*b?rag(?: rating)?\s*[)\]]/i.test(text)) return 'rag';
  const words = normalised(text);
  if (words.split(' ').length > MOST_WORDS) return null;
  return HABITS.find(({ says }) => says.test(words))?.word ?? null;
});

/** Words that stand above a group of columns in a two-tier header. */
export function isTierWord(text: string): boolean {
  return /^(?:action )?(?:planning|plan|monitoring|delivery|reviewing|review|reporting|implementation|governance|assurance|tracking|progress|evaluation|outcomes?)$/.test(
    normalised(text),
  );
}

/** A sub-heading of a group of columns: a quarter, a year, a meeting. */
export function isSubHeading(text: string): boolean {
  return (
    text.length <= 30 &&
    /^(?:q(?:uarter|tr)? ?\d|\d(?:st|nd|rd|th) quarter|(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d|date|update|rag)\b/i.test(
      text,
    )
  );
}

/** Small letters, no remarks in brackets, no closing signs, slashes with spaces around, single spaces. */
export function normalised(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[([][^)\]]*[)\]]?/g, ' ')
    .replace(/&/g, ' and ')
    // Single spaces first: looking for a slash behind thousands of them takes seconds.
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, ' / ')
    .replace(/\b-\b/g, ' ')
    .replace(/[?:*.!,;"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.replace(/ (?:\/|-|–)$/, '');
}

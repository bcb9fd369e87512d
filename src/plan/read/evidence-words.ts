/** The words by which a sentence of evidence records, plans, intends or explains. All patterns are for lower case. */

/** Participles and states that words of time, doubt or denial before them take back. */
const PARTICIPLE = String.raw`(?:[\w-]+(?:ed|en|ld|pt|ught|out|up|off)|complete|done|met|sent|in place)\b`;

/** What is yet to come: the participle after it records nothing, nor do those that follow with “and”. */
export const AHEAD = new RegExp(
  [
    String.raw`\b(?:to be|will (?:also |then |now )?be|be|being|is due to|are due to|not(?: yet)?(?: been)?|yet to be|once|when|until|if|awaiting)\s+(?:\w+ly |further |formally )?${PARTICIPLE}(?:(?:, ${PARTICIPLE})*,? (?:and|or|then)(?: then)? (?:\w+ly )?${PARTICIPLE})?`,
    String.raw`\b(?:be|not(?: yet)?(?: been)?) (?:set up|put in place)\b`,
    String.raw`\bto (?:complete|set up|put in place|sign off)\b`,
    String.raw`\bto have (?:[\w-]+ ){1,3}in place\b`,
    String.raw`\b(?:will|shall|should|must) (?:complete|set up|put in place|sign off)\b`,
    String.raw`\bno (?:update|progress|evidence|action|return|response)s? (?:(?:has|have) been |yet )?(?:received|recorded|reported)\b`,
  ].join('|'),
  'g',
);

const DONE_WORDS =
  'done|complete|completed|finalised|agreed|published|held|hosted|approved|ratified|endorsed|adopted|signed[- ]off|signed|launched|re-?launched|delivered|developed|designed|drafted|established|created|produced|prepared|presented|reported|disseminated|circulated|distributed|shared|embedded|reviewed|refreshed|revised|updated|amended|implemented|introduced|undertaken|carried out|conducted|commissioned|appointed|recruited|trained|attended|met|wrote|(?:has|have) written|received|submitted|issued|sent|secured|achieved|rolled out|set up|put in place|in place|took place|took part|taken place|collated|collected|audited|scrutinised|analysed|considered|discussed|contacted|raised|recorded|demonstrated|evidenced|audits? shows?';

/** Words that record something done, agreed, published or held. */
export const DONE = new RegExp(String.raw`\b(?:${DONE_WORDS})\b`);

/** “Launch of the updated site”, “Board to agree revised terms”: these tell which one it is, not what was done. */
export const WHICH = new RegExp(
  [
    String.raw`\b(?:the|our|its|their) (?:newly |recently )?(?:${DONE_WORDS})\b`,
    String.raw`\bto (?:adopt|agree|approve|circulate|consider|endorse|publish|receive|send) (?:${DONE_WORDS})\b`,
    String.raw`^(?:revised|updated|amended|refreshed|completed)(?! (?:and|but|by|in|on|at|for|with|following|after|since|to|as)\b)(?= (?:(?! and | but | - )[^,:()–—]){1,80} (?:to (?:be|go)|will|due|planned)\b)`,
  ].join('|'),
  'g',
);

/** A revised date is announced, not revised evidence. */
export const REVISED_DATE = /\b(?:revised|amended|new) (?:\w+ )?(?:date|deadline|timescale)s?\b/g;

/** Words that only plan or intend, or that explain why nothing is there. */
export const AHEAD_SAYS =
  /\b(?:will|shall|planned|plan(?:s|ning)? to|planning (?:for|of|is)|to be|is due|are due|due to (?:be|take|start|commence|begin|go|meet|publish|receive|attend|complete)\b(?! of\b)|scheduled|intend(?:s|ed|ing)?|proposed|propos(?:es|al) to|expected|expect(?:s|ing)? to|anticipated|hop(?:e|es|ed|ing) (?:to|that)|aim(?:s|ing)? (?:to|for)|(?:aim|plan|intention) is to|looking to|should|must be|(?:may|might|could|would) be|need(?:s|ed)? to|needs? (?:further work|approval|sign[- ]off)|requires?|required|awaiting|await(?:s|ed)?|still waiting|pending|not yet|yet to|not (?:been )?(?:implemented|started|commenced|begun|completed?|achieved|delivered)|delay(?:s|ed)?|postponed|deferred|slipped|carried (?:forward|over)|on hold|paused|stalled|still outstanding|identified (?:by .{1,60} )?as|subject to (?:approval|funding|agreement|sign[- ]off)|to follow|tbc|under consideration|being (?:considered|explored|scoped|planned|arranged|set up|put in place|developed|drafted|prepared|written|established))\b|^(?:is |are )?(?:waiting (?:for|on)|dependent on|going to)\b|\b(?:revised|new) (?:\w+ )?(?:date|deadline|timescale)\b/;

/** What is still open, where the sentence says no more. */
export const NOT_DONE =
  /\bnot (?:been )?(?:done|met|agreed|approved|published|sent|held|received|undertaken|in place)\b|\bno (?:update|progress|evidence|action|return|response)\b/;

const MEETING = '(?:board|executive|committee|panel|cabinet|council|meeting|(?:sub-?)?group)';

/** “Report due in May”, not “assessed in due course” and not “fell due to early help”. */
export const DUE = new RegExp(
  [
    String.raw`\bdue(?= ?(?:[,:(–—]|- |$))`,
    String.raw`\bdue (?:by|for|on(?! time)|in (?!(?:[a-z]+ ){1,3}to\b)|at|before|after|until|this|next|now|shortly|soon|early|mid|late|end|spring|summer|autumn|winter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q?\d)\b`,
    String.raw`\bdue to (?:the )?(?:[\w&-]+ ){0,3}${MEETING}(?= (?:in|on|by|at|for|next|this)\b|$)`,
  ].join('|'),
);

/** With these the sentence tells of what was due: “all reviews due were held”. */
export const TOLD = /\b(?:is|are|was|were|has|have|had|on time|timescale)\b/;

/** A reason, which explains where it stands alone or behind what was not done. */
export const BECAUSE = /\b(?:because|owing to|due to)\b/;

/** Before a reason: nothing else is said, or something was not done. */
export const WHY_NOT =
  /^\W*(?:(?:this|that|it) (?:is|was) |reasons?\W+)?(?:late |overdue |outstanding )?(?:mainly |largely |partly )?$|\b(?:rescheduled|re-?arranged|halted|(?:put|pushed) back|slippage|no|not|never|cannot|unable|lack|cancelled|slow|limited|incomplete|behind|problems?|difficult(?:y|ies)|vacan(?:t|cy|cies)|shortages?)\b|n['’]t\b/;

/** Figures: beside them “not held” and “due in May” tell what was counted. */
export const FIGURES = /\d ?%|\b\d+ (?:out )?of (?:the )?\d/;

/** Figures and findings, likewise. */
export const FOUND =
  /\d ?%|\b\d+ (?:out )?of (?:the )?\d|\bof \d+ [^,]{1,60}, \d|\bin \d{1,3}\b(?! (?:working )?(?:days?|weeks?|months?|years?)\b)|\b(?:found|shows?|showed|highlighted|where|which|who|whose)\b/;

const IS = 'is|are|was|were|has|have|had|can|could|does|did';

/** A verb that tells what is or was, the commonest of those that do not end in “-ed”. */
const TELLS =
  'meets|uses|works|continues|helps|enables|allows|lets|supports|encourages|gives|means|shows|fell|rose|went|came|took|made|gave|got|saw|ran|found|brought|began|chose|built|told|held|sent|met|wrote';

/**
 * A clause that says something by itself: a state (“protocol on the website”), a figure, or a noun with its verb
 * (“tool piloted in two teams”). “Training, guidance and briefings to be written” has none of these before its plan.
 */
export const SAYS = new RegExp(
  [
    String.raw`\b(?!(?:the|an?|our|new)\b)[\w%)'’]{1,30} (?:on (?:the |our |its )?(?:[\w-]+ )?(?:web ?sites?|web ?pages?|intranet|internet|portal|drive|sharepoint)|in (?:use|post|force|operation)|on-?line|live|available|up and running)(?= (?:on|in|at|for|to|since|from|via|across|with|by|now)\b|\W*$)`,
    String.raw`\S (?!(?:involved|concerned|affected|interested|based|needed|named|moved|booked|arranged|rearranged|rescheduled)\b)[a-z-]{2,20}ed(?= (?:on|in|at|for|to|since|from|via|across|with|by|of|as|into|out|up|monthly|weekly|quarterly)\b|\W*$)`,
    String.raw`\S (?:${TELLS})\b`,
    FIGURES.source,
  ].join('|'),
);

/** A clause that hangs on another: “once agreed”, “as discussed”. */
export const HANGS =
  /^\W*(?:once|when|if|as|until|unless|after|before|because|since|so|then|to|that|which|who|where|subject|following|with|including|targets?)\b/;

/** Before “to report” these make it no plan: “how to report”, “Staff are able to report”; not “Board are to report”. */
export const NO_PLAN = new RegExp(
  String.raw`\b(?:${IS})\b(?!\W*$)|\b(?:how|when|where|what|whether|able|confident|easier)\W*$`,
);

/** Who is to do something is named without these: “training helps staff to identify neglect”. */
export const NO_NAME = new RegExp(
  String.raw`\b(?:${IS}|${TELLS}|from|by|for|with|in|at|on|as|about|between|into|via|where|that|which|who)\b|\b(?!(?:named|designated)\b)[a-z-]{2,20}ed\b|^\W*(?:supporting|enabling|encouraging|helping|allowing|asking|getting|equipping|training|briefing) (?:\w+ )?(?:staff|\w+s)$`,
);

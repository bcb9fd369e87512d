/** Whether a text can stand for a lead of its own. */

/** `agency`: a body that is often named by one plain word ("Police", "Health"). */
export type Standing = 'post' | 'body' | 'agency' | 'acronym';

const POST =
  /\b(?:officers?|managers?|(?:vice[ -])?chairs?|(?:vice[ -])?chair(?:person|man|woman)|directors?|heads?|leads?|leaders?|coordinators?|co-ordinators?|scrutineer|administrators?|commissioners?|advis[eo]rs?|secretary|clerk|nurses?|midwife|midwives|doctors?|gps?|paediatricians?|consultants?|analysts?|champions?|practitioners?|professionals?|specialists?|workers?|guardians?|chief executive|lay members?|members?|governors?|teachers?|head ?teachers?|principals?|dsls?|superintendent|inspector|sergeant|facilitators?|trainers?|solicitor|assistants?)$/i;
const HEAD_OF =
  /^(?:assistant |deputy |interim |joint |strategic |corporate )*(?:director|head|chair|vice[ -]chair|service manager|lead member|detective \w+|chief \w+) (?:of|for)\b/i;
const BODY =
  /\b(?:groups?|sub-?groups?|work-?groups?|subcommittees?|boards?|executive|exec|panels?|committees?|teams?|councils?|partnerships?|trusts?|forums?|conference|hubs?|networks?|assembly|cabinet|constabulary|consortium|alliance|directorate|department|task ?force|university|diocese|parliament|staff|partners)$/i;
const AGENCY =
  /\b(?:services?|agencies|police|health|education|schools?|colleges?|social care|social work|housing|probation|fire|ambulance|hospitals?|prisons?|public health|early help|youth justice|authority|authorities|federation|association|charity|sector|school nursing|health visiting|ofsted|cafcass|barnardo['’]?s|nhs)$|^nhs \p{L}/iu;
/** Words in capitals that stand for a body; "&" and figures may stand within. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d&]{2,8}s?$/u;
/** Of those, the ones that name a subject and not a body: "L&D/Training Officer" is one post. */
const SUBJECT = /^(?:L&D|QA|CSE|CCE|CE|DA|DV|HR|IT|ICT|FGM|SEND?|LAC|CLA|CP|EH|MH|DIY)$/;
/** Nouns that mean nothing without the word that they share: "Designated Doctor/Nurse". */
const BARE =
  /^(?:officers?|managers?|leads?|leaders?|coordinators?|co-ordinators?|administrators?|advis[eo]rs?|nurses?|doctors?|consultants?|practitioners?|professionals?|specialists?|workers?|assistants?|heads?|groups?|teams?|committees?|networks?|hubs?|services?|department|directorate)$/i;
/** One word that names the post in full. */
const FULL_POST = /^(?:vice[ -])?chair(?:person|man|woman)?$|^dsls?$|^scrutineer$/i;

/** What the text stands for; null where it may be only a part of a name ("MSCP Training"). */
export function standsAlone(text: string): Standing | null {
  const bare = text
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/[.,]$/, '')
    .trim();
  if (SUBJECT.test(bare) || BARE.test(bare)) return null;
  if (ACRONYM.test(bare)) return 'acronym';
  if (POST.test(bare) || HEAD_OF.test(bare)) return 'post';
  if (BODY.test(bare)) return 'body';
  if (AGENCY.test(bare)) return 'agency';
  return /^(?:all|every)\b/i.test(bare) ? 'body' : isPerson(bare, text) ? 'post' : null;
}

/** True for a post that one word names in full ("Chair"). */
export function isFullPost(text: string): boolean {
  return FULL_POST.test(text);
}

/** "J Smith", "A. Jones", "Dr B Khan", "Jo Smith (Police)": an initial, a title or the agency beside it tells a person. */
function isPerson(bare: string, text: string): boolean {
  const agency = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ \(([^)]+)\)$/u.exec(text)?.[1];
  return (
    /^\p{Lu}\.? ?\p{Lu}[\p{Ll}’'-]+$/u.test(bare) ||
    /^(?:mr|mrs|ms|dr|prof|professor|cllr)\.? \p{Lu}/iu.test(bare) ||
    (agency !== undefined && standsAlone(agency) !== null)
  );
}

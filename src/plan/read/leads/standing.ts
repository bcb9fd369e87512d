/** Whether a text can stand for a lead of its own. */

/** `agency`: a body that is often named by one plain word ("Police", "Health"). */
export type Standing = 'post' | 'body' | 'agency' | 'acronym' | 'known';

const POST =
  /\b(?:officers?|managers?|chairs?|chairperson|director|head|heads|lead|leads|coordinators?|co-ordinators?|scrutineer|administrator|commissioner|advisers?|advisors?|secretary|clerk|nurse|doctor|consultant|analyst|champions?|practitioners?|guardian|chief executive|lay members?|members?|governors?|head ?teachers?|dsls?)$/i;
const HEAD_OF =
  /^(?:assistant |deputy |interim |joint )*(?:director|head|chair|service manager|lead member|detective \w+|chief \w+) (?:of|for)\b/i;
const BODY =
  /\b(?:groups?|sub-?groups?|work-?groups?|boards?|executive|panels?|committees?|teams?|councils?|partnerships?|trusts?|forums?|conference|hubs?|networks?|assembly|cabinet|steering group|staff|partners)$/i;
const AGENCY =
  /\b(?:services?|agencies|police|health|education|schools?|colleges?|social care|housing|probation|fire|ambulance|hospitals?|public health|early help|youth justice|authority|authorities|federation|association|charity|sector|nhs)$/i;
/** Words in capitals that stand for a body; "&" and figures may stand within. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d&]{2,8}s?$/u;

/** What the text stands for; null where it may be only a part of a name ("MSCP Training"). */
export function standsAlone(text: string): Standing | null {
  const bare = text
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/[.,]$/, '')
    .trim();
  if (ACRONYM.test(bare)) return 'acronym';
  if (POST.test(bare) || HEAD_OF.test(bare)) return 'post';
  if (BODY.test(bare)) return 'body';
  if (AGENCY.test(bare)) return 'agency';
  return /^all\b/i.test(bare) ? 'body' : isPerson(bare) ? 'post' : null;
}

/** "J Smith", "A. Jones", "Dr B Khan": an initial tells a person's name from the words of a body. */
function isPerson(text: string): boolean {
  return (
    /^(?:(?:mr|mrs|ms|dr|prof)\.? )?\p{Lu}\.? ?\p{Lu}[\p{Ll}’'-]+$/u.test(text) ||
    /^(?:mr|mrs|ms|dr)\.? \p{Lu}/iu.test(text)
  );
}

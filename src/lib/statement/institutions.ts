/** Which institutions words name, as our tables name, class and level them. */
import type { Context } from './context';
import { findCues } from './cue-finder';
import type { Lexicon } from './lexicon';
import type { Office } from './offices';

export interface Institution {
  readonly institution: string;
  readonly category: string;
  /** Empty where words do not say it plainly. */
  readonly level: string;
}

const links = /^(?:.*\b(?:of|for|at|in|to|from)\s+)?(?:the\s+|its\s+|their\s+)?/iu;
const people =
  /^(?:(?:the|an?|some|several|other|senior|various|authori[sz]ed|high-ranking|top|key|also|both|our|its|their)\s+)*(?:(?:representatives?|members?|officials?|leaders?|leadership|staff|employees|management|spokespersons?|delegates?|delegations?|experts?|heads?|chairpersons?|chairs?|chairmen|executives?|management|commissioners|authorities|agents|headquarters|number|group)(?:\s+and\s+(?:representatives|members|officials|leaders|staff|experts|heads))?\s+(?:of|from)\s+)+/iu;

/** What a group of words names, such as “representatives of the political parties”; null where it is no institution. */
export function institutionOf(words: string, lexicon: Lexicon): Institution | null {
  const plain = tidy(words);
  const found = classOf(plain, lexicon);
  if (!found) return null;
  const stripped = plain
    .replace(people, '')
    .replace(/^(?:the|an?|its|their|also|both|all|with|by|a number of)\s+/giu, '');
  return { ...found, institution: capital(stripped.trim() || plain) };
}

/** Where someone with an office is from: “Deputy Minister of Justice” of the “Ministry of Justice”. */
export function institutionOfOffice(office: Office, lexicon: Lexicon): Institution | null {
  const words = tidy(office.text);
  const seat = seatOf(office, words, lexicon);
  if (seat) return seat;
  const minister = /\b(?:minister|secretary of state|state secretary)s?\s+(?:of|for)\s+(.+)$/iu.exec(words);
  if (minister?.[1] && !/\b(?:ministry|department|council|cabinet)\b/iu.test(minister[1])) {
    const institution = `Ministry of ${minister[1].replace(/^the\s+/iu, '')}`;
    return { institution, category: 'government', level: 'national', ...classOf(institution, lexicon) };
  }
  const noun = words.toLowerCase().indexOf(office.noun);
  const after = words.slice(noun + office.noun.length);
  const before = words.slice(0, Math.max(0, noun));
  return fromComplement(after, lexicon) ?? fromBefore(before, lexicon);
}

/** “of the Consular Department of the Ministry of Foreign Affairs”: the first that is an institution, with what is its. */
function fromComplement(after: string, lexicon: Lexicon): Institution | null {
  const [cue] = findCues(after, lexicon.institutions);
  if (!cue) return null;
  const lead = links.exec(after.slice(0, cue.start))?.[0] ?? '';
  const named = after.slice(lead.length).trim();
  const found = classOf(named, lexicon);
  return found ? { ...found, institution: capital(named) } : null;
}

function fromBefore(before: string, lexicon: Lexicon): Institution | null {
  const named = before
    .replace(/'s?\s*$/u, '')
    .replace(/\b(?:first|deputy|vice|acting|former)\b\s*/giu, '')
    .trim();
  const found = named ? classOf(named, lexicon) : null;
  return found ? { ...found, institution: capital(named) } : null;
}

function seatOf({ noun }: Office, words: string, lexicon: Lexicon): Institution | null {
  const [seat] = findCues(words, lexicon.seats);
  if (
    !seat ||
    (!words.slice(seat.start, seat.end).toLowerCase().includes(noun) && !noun.includes(seat.row.cue))
  )
    return null;
  const { institution, category, level } = seat.row;
  const after = words.slice(seat.end);
  const place = /^\s+(?:of|for)\s+(?:the\s+)?(.+)$/iu.exec(after)?.[1] ?? '';
  if (/^president$|^vice president$/iu.test(noun) && ofBody.test(place)) return null;
  if (!place || /police/iu.test(place)) return { institution, category, level };
  if (noun === 'candidate' || /^ministry/iu.test(institution))
    return {
      institution:
        `${institution} of ${place.replace(/^foreign affairs\s*(?:of\s+(?:the\s+)?)?/iu, '')}`.replace(
          / of $/,
          ''
        ),
      category,
      level
    };
  return { institution: `${institution} of ${place}`, category, level: levelOf(place) || level };
}

const ofBody =
  /\b(?:commission|court|council|board|assembly|senate|tribunal|chamber|party|association|union|office|committee|parliament|congress|academy|mission|delegation|jury|authority|group|bank)\b/iu;

const levelOf = (place: string): string =>
  /\b(region|city|district|oblast|province)\b/iu
    .exec(place)?.[1]
    ?.toLowerCase()
    .replace(/oblast|province/, 'region') ?? '';

/** The class of the longest cue that comes first; a part of the country that is named says more of the level. */
function classOf(words: string, lexicon: Lexicon): { category: string; level: string } | null {
  const cues = findCues(words, lexicon.institutions);
  const [first] = cues;
  if (!first) return null;
  const specific = cues.find(({ row, start }) => row.category !== first.row.category && start < 3) ?? first;
  const { category, level } = specific.row;
  const part = levelOf(words);
  const isLocal =
    part &&
    (category === 'election-management' || category === 'local-authority') &&
    !/\bcentral\b|\bnational\b/iu.test(words);
  return { category, level: isLocal ? part : level };
}

/** Without “the Republic of”, which our names of countries do without. */
function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/\b(?:the )?(?:republic|kingdom|state) of (?:the )?(?=\p{Lu})/giu, '')
    .replace(/\s*\([^()]*\)/g, '')
    .trim();
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a mission of an organization is called among the counterparts of another. */
export function missionName({ lexicon, organizations, text }: Context, organization: string): string {
  const names = lexicon.organizations.find(({ id }) => id === organization)?.names ?? [];
  const said = organizations.flatMap(({ id, start, end }) =>
    id === organization ? [text.slice(start, end)] : []
  );
  const [short = names[0]?.replace(/ observer mission$/, '') ?? organization.toUpperCase()] = said.sort(
    (a, b) => a.length - b.length
  );
  return `${short} observer mission`;
}

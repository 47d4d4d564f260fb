/** Which institution an office belongs to. */
import { findCues } from '../text/cue-finder';
import type { Lexicon } from '../lexicon';
import { capital, classOf, levelOf, tidy, type Institution } from './institutions';
import type { Office } from './offices';

const links = /^(?:.*\b(?:of|for|at|in|to|from)\s+)?(?:the\s+|its\s+|their\s+)?/iu;

/** “the Prime Minister”: whose seat the words are, where they say nothing else. */
export function institutionOfSeat(words: string, lexicon: Lexicon): Institution | null {
  const plain = tidy(words).replace(/^(?:(?:the|its|also)\s+)+/iu, '');
  const seat = findCues(plain, lexicon.seats).find(({ start, end }) => start === 0 && end === plain.length);
  if (!seat) return null;
  const { institution, category, level } = seat.row;
  return { institution, category, level };
}

/** Where someone with an office is from: “Deputy Minister of Justice” of the “Ministry of Justice”. */
export function institutionOfOffice(office: Office, lexicon: Lexicon): Institution | null {
  const words = tidy(office.text);
  const seat = seatOf(office, words, lexicon);
  if (seat) return seat;
  const minister =
    /\b(?:minister|cabinet secretary|secretary of state|state secretary)s?\s+(?:of|for)\s+(.+)$/iu.exec(
      words
    );
  if (minister?.[1] && !/\b(?:ministry|department|council|cabinet)\b/iu.test(minister[1])) {
    const institution = `Ministry of ${minister[1].replace(/^the\s+/iu, '')}`;
    return { institution, category: 'government', level: 'national', ...classOf(institution, lexicon) };
  }
  const country = embassy.exec(words)?.[1];
  if (country) return { institution: `Embassy of ${country}`, category: 'other', level: 'international' };
  const noun = words.toLowerCase().indexOf(office.noun);
  const after = words.slice(noun + office.noun.length);
  const before = words.slice(0, Math.max(0, noun));
  return fromComplement(after, lexicon) ?? fromBefore(before, lexicon);
}

/** “Ambassador Extraordinary and Plenipotentiary of Türkiye to Kazakhstan”. */
const embassy =
  /^(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner)(?:\s+[Ee]xtraordinary)?(?:\s+and)?(?:\s+[Pp]lenipotentiary)?\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*)*)(?:\s+(?:to|in)\s.*)?$/u;

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
  const [seat] = findCues(words.replace(/\b(candidate|minister|mayor|governor)s\b/giu, '$1'), lexicon.seats);
  if (
    !seat ||
    (!words.slice(seat.start, seat.end).toLowerCase().includes(noun.replace(/s$/, '')) &&
      !noun.includes(seat.row.cue))
  )
    return null;
  const { institution, category, level } = seat.row;
  const after = words.slice(seat.end);
  const place = /^\s+(?:of|for)\s+(?:the\s+)?(.+)$/iu.exec(after)?.[1] ?? '';
  const isOfBody = ofBody.test(place) || ofBody.test(words.slice(0, seat.start));
  if (
    /^(?:vice[- ])?president$/iu.test(noun) &&
    (isOfBody || managers.has(classOf(place, lexicon)?.category ?? ''))
  )
    return null;
  if (/^(?:republic|state|country|nation)$/iu.test(place)) return { institution, category, level };
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

/** “President of the CENI”: of bodies that are known by their letters. */
const managers = new Set(['election-management', 'judiciary', 'parliament']);

const ofBody =
  /\b(?:commission|court|council|board|assembly|senate|tribunal|chamber|party|association|union|office|committee|parliament|congress|academy|mission|delegation|jury|authority|group|bank)\b/iu;

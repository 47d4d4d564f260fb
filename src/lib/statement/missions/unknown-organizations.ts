/** Organizations that our tables do not know, where a text gives them a name and observers. */
import type { Naming } from '../text/names';
import type { Span } from '../proposal';

const blank = '[^\\S\\n]+';
const small = 'of|for|the|and|on|in|to|against|de|la|des|du|do|da|del|et|e|y';
/** Small words of names in other languages: “Syri i Votës”. */
const foreign = 'i|e|y|de|del|du|za|na|ya|wa|para|por|el|la|për|dan';
const word = "\\p{Lu}[\\p{L}'-]*";
const abbreviation = '["\']?(\\p{Lu}[\\p{Lu}\\p{Ll}\\d-]{1,11})["\']?';

/** “Citizens' Election Watch (CEW)”. */
const shortened = new RegExp(
  `(?<![\\p{L}\\p{N}])(${word}(?:${blank}(?:${word}|${small})){1,9})${blank}\\((?:the${blank}|or${blank}|hereafter${blank})?${abbreviation}\\)`,
  'gu'
);
/** “the Alliance for Fair Votes Observation Mission”. */
const withMission = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${word}${blank}(?:(?:of|for|the|and|on|in)${blank})*){1,6}?)(?:International${blank})?(?:Election${blank})?(?:Observ(?:er|ation)|Monitoring)${blank}(?:Mission|Group|Delegation)`,
  'gu'
);
const kinds =
  '[Cc]oalition|[Pp]latform|[Nn]etwork|NGO|[Aa]ssociation|[Aa]lliance|[Mm]ovement|[Ff]oundation|[Uu]nion|[Ff]orum|[Ii]nitiative|[Oo]rgani[sz]ation|[Gg]roup|[Cc]onsortium|[Ww]atchdog|[Cc]ent(?:re|er)';
/** “the coalition Honest Choice”, “coalition "Honest Choice"”. */
const afterKind = new RegExp(
  `\\b(?:${kinds})${blank}(?:of observers${blank}|called${blank}|known as${blank}|named${blank})?(?:"([^"\\n]{3,50})"|(${word}(?:${blank}(?:(?:${foreign})${blank})?${word}){1,4})(?!${blank}(?:of|said|has|had)\\b))`,
  'gu'
);
/** “the Honest Choice coalition”. */
const beforeKind = new RegExp(
  `(?:"([^"\\n]{3,50})"|\\b(?:the|by|of)${blank}(${word}(?:${blank}${word}){0,4}))${blank}(?:citizen${blank}|domestic${blank}|observer${blank}|election${blank}|monitoring${blank}|observation${blank}){0,2}(?:coalition|platform|network|alliance|consortium|initiative)\\b`,
  'gu'
);
/** “Erkindik Qanaty, a civil society group that …”. */
const described = new RegExp(
  `(?<![\\p{L}\\p{N}])(${word}(?:${blank}${word}){1,4}),${blank}(?:an?|the)${blank}(?:\\p{Ll}[\\p{L}-]*${blank}){0,2}?(?:civil${blank}society|citizen|domestic|local|watchdog|monitoring|non-?partisan)${blank}(?:\\p{Ll}+${blank}){0,2}(?:group|organi[sz]ation|NGO|network|coalition|platform)\\b`,
  'gu'
);
/** “observers of the Forum of Electoral Lawyers in the Pacific”, “on behalf of the Pacific Voters' Network”. */
const sentBy = new RegExp(
  `\\b(?:[Oo]bservers|[Mm]onitors|[Dd]elegation|[Dd]elegates|(?:[Oo]bservation|[Oo]bserver|[Mm]onitoring)${blank}(?:mission|team|group)|behalf)(?:${blank}(?:sent|deployed|fielded|dispatched|posted|accredited))?${blank}(?:of|from|by|for|representing)${blank}(?:the${blank})?((?:Forum|Network|Association|Alliance|Union|League|Federation|Institute|Foundation|Coalition|Observatory|Council|Cent(?:re|er)|Organi[sz]ation)${blank}(?:of|for)${blank}(?:(?:${small})${blank})*${word}(?:${blank}(?:(?:${small})${blank})*${word}){1,7}|${word}(?:${blank}(?:(?:${small})${blank})*${word}){1,6}${blank}(?:Forum|Network|Association|Alliance|Union|League|Federation|Institute|Foundation|Observatory|Cent(?:re|er)))(?![\\p{L}\\p{N}])`,
  'gu'
);
/** Who holds, governs or contests elections; what is no organization, or no name. */
const other =
  /\b(?:(?:central|supreme|national|state|independent|high|superior|permanent|standing|constitutional|electoral|elections?|territorial|district|precinct|general|federal|executive|presidential|parliamentary|inter-?ministerial) (?:(?:independent|national|election|elections|electoral|referendum|and|for|on|of) ){0,4}(?:commission|committee|council|board|tribunal|court|directorate|service|authority|administration)|commission|ministry|directorate|tribunal|court|council of ministers|party|(?<!(?:conference|association|network|union|assembly|federation) of (?:\p{L}+ ){0,3})parties|government|agency|republic|parliament|senate|chamber|assembly of (?:the )?(?:people|republic)|jury|office of|bureau|registry|police|members?|mission|code|law|act|bank|university|airlines|radio|television|broadcast\p{L}*|system|register|device|transmission|constitution|time|kingdom|states of america|nations|security and co-?operation in europe)\b/iu;
/** “Observer Team”. */
const observing =
  /^(?:(?:election|electoral|observers?|observation|monitoring|expert|joint)\s+)+(?:team|mission|group|delegation)s?$/iu;
/** “Long-Term Observers (LTOs)”: people or things, no organization. */
const plural = /^\p{Lu}{2,}s$/u;
const article =
  /^(?:(?:The|An?|Interim|Preliminary|Final|Report|International|Election|Joint|Limited|Our|This|Short|Long|Heads?|Statement|We|And|In|For|Of|By|On|From)\s+)+(?:of\s+)?/u;

/** @param known the namings of organizations that our tables know */
export function unknownOrganizations(text: string, known: readonly Naming[]): Naming[] {
  const isKnown = ({ start, end }: Span) => known.some((naming) => naming.start < end && start < naming.end);
  const shorts = [...text.matchAll(shortened)].flatMap(({ index, 0: whole, 1: long = '', 2: short = '' }) => {
    const full = spelled(long, short) ?? long.replace(article, '');
    const isOther =
      other.test(full) ||
      !/\p{Lu}{2}/u.test(short) ||
      plural.test(short) ||
      isKnown({ start: index, end: index + whole.length });
    return isOther ? [] : occurrences(text, [full, short], slug(short));
  });
  const coalitions = [afterKind, beforeKind, described]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ index, 0: whole, 1: quoted, 2: plain = '' }) => {
      const full = (quoted ?? plain).replace(article, '');
      const span = { start: index, end: index + whole.length };
      const isName =
        /^\p{Lu}/u.test(full) &&
        (quoted || full.includes(' ')) &&
        !/^\p{Lu}+$/u.test(whole.replace(/\P{L}/gu, ''));
      return !isName || other.test(full) || observing.test(full) || isKnown(span)
        ? []
        : occurrences(text, [full], slug(full));
    });
  const missions = [...text.matchAll(withMission)].flatMap(({ index, 0: whole, 1: words = '' }) => {
    const full = words
      .trim()
      .replace(article, '')
      .replace(/^(?:the|international|election|electoral|limited|joint|our|this|short|long)$/i, '');
    const start = index + whole.indexOf(full);
    const isOther =
      full.length < 3 || other.test(full) || isKnown({ start: index, end: index + whole.length });
    return isOther ? [] : [{ id: slug(full), start, end: start + full.length }];
  });
  const senders = [...text.matchAll(sentBy)].flatMap(({ index, 0: whole, 1: name = '' }) => {
    const end = index + whole.length;
    const isOther = other.test(name) || isKnown({ start: index, end });
    return isOther ? [] : occurrences(text, [name], slug(name));
  });
  return apart([...shorts, ...coalitions, ...missions, ...senders]);
}

/** “the Standing Committee of the Conference of Asian Parties (CAP)”: the last words that the letters spell. */
function spelled(long: string, short: string): string | null {
  const words = long.split(/\s+/);
  const at = words.findLastIndex(
    (_, i) =>
      words
        .slice(i)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join('') === short.toUpperCase()
  );
  return at > 0 ? words.slice(at).join(' ') : null;
}

/** The first of those that overlap. */
const apart = (namings: readonly Naming[]): Naming[] =>
  namings.filter(
    ({ start, end }, i) => !namings.slice(0, i).some((other) => other.start < end && start < other.end)
  );

/** A short name is written as it is, a long one also in capitals. */
function occurrences(text: string, names: readonly string[], id: string): Naming[] {
  return names.flatMap((name) => {
    const words = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`,
      name.includes(' ') ? 'giu' : 'gu'
    );
    return [...text.matchAll(pattern)].map(({ index }) => ({ id, start: index, end: index + name.length }));
  });
}

/** Lower case, words joined by hyphens, letters without their marks. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

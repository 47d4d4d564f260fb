/** The titles and offices that stand beside a name. */
import type { Context } from '../context';
import { findCues } from '../text/cue-finder';
import { isFull, type NameLike } from '../text/person-names';
import { isHeadOffice } from './head-offices';
import { institutionOfOffice } from './institution-of-office';
import { ofKind, type Office } from './offices';
import type { Span } from '../proposal';

export interface Beside {
  /** Where the titles before a name begin; null where it has none. */
  readonly titleBefore: (at: number) => number | null;
  readonly officesBefore: (at: number) => Office[];
  readonly officesAfter: (name: NameLike, hasBefore: boolean) => Office[];
  /** Those that belong to a name, and to none after it. */
  readonly take: (own: readonly Office[]) => void;
}

export function besideNames(
  context: Context,
  names: readonly NameLike[],
  offices: readonly Office[]
): Beside {
  const { text } = context;
  const honorifics = findCues(text, ofKind(context.lexicon.offices, 'honorific'));
  const endingAt = new Map(honorifics.map((found) => [found.end, found] as const));
  const used = new Set<Office>();
  return { titleBefore, officesBefore, officesAfter, take: (own) => own.forEach((one) => used.add(one)) };

  function titleBefore(at: number): number | null {
    let start: number | null = null;
    const retired = /\((?:Rtd|Retd|Ret|ret'd)\.?\)\s*$/iu.exec(text.slice(Math.max(0, at - 9), at));
    let place = at - (retired?.[0].length ?? 0);
    for (let i = 0; i < 5; i += 1) {
      const close = [0, 1, 2, 3, 4]
        .map((gap) => endingAt.get(place - gap))
        .find(
          (found) =>
            found &&
            isTitle(found) &&
            /^\.?\s*,?\s*$/.test(text.slice(found.end, place)) &&
            !/^Justice\s*,/u.test(text.slice(found.start, place))
        );
      if (!close) break;
      start = place = close.start;
    }
    const plain = /\bHE\s+$/u.exec(text.slice(Math.max(0, place - 4), place));
    return plain ? place - plain[0].length : start;
  }

  /** No “Justice” of a minister of justice, no “General” of a secretary. */
  function isTitle({ start }: Span): boolean {
    return !/\b(?:(?:minister|ministry|court|department|secretary)\s+(?:of|for)|secretary|director|consul|inspector|attorney|prosecutor|governor|auditor|major|lieutenant|registrar|rapporteur)[\s-]+$/iu.test(
      text.slice(Math.max(0, start - 20), start)
    );
  }

  function officesBefore(at: number): Office[] {
    const chain: Office[] = [];
    let place = at;
    for (let i = 0; i < 3; i += 1) {
      const close = offices.findLast(({ end }) => end <= place);
      if (!close || used.has(close) || place - close.end > 150) break;
      const gap = withoutTitles(text.slice(close.end, place), close.end);
      const joins =
        chain.length > 0 ? /^\s*(?:,|,?\s+and|\s[-–])\s+(?:an?|the|its)?\s*$|^\s+$/iu : beforeName;
      const isFar =
        (isHeadOffice(close) && farHead.test(gap)) || (leading.test(close.noun) && described.test(gap));
      if (!isFar && (place - close.end > 40 || !joins.test(gap))) break;
      if (plural.test(close.noun) && (chain.length > 0 || gap.trim() !== '')) break;
      if (gap.includes('\n') && (chain.length > 0 || plural.test(close.noun))) break;
      if (chain[0] && areOfTwo(context, close, gap, chain[0])) break;
      chain.unshift(close);
      place = titleBefore(close.start) ?? close.start;
      place -=
        /(?:the|an?|its|their|our)\s+$/iu.exec(text.slice(Math.max(0, place - 7), place))?.[0].length ?? 0;
    }
    return chain;
  }

  function withoutTitles(gap: string, start: number): string {
    const inside = honorifics.filter((found) => found.start >= start && found.end <= start + gap.length);
    return inside.reduce((left, found) => left.replace(text.slice(found.start, found.end), ''), gap);
  }

  function officesAfter(name: NameLike, hasBefore: boolean): Office[] {
    const chain: Office[] = [];
    let place = name.end;
    for (let i = 0; i < 3; i += 1) {
      const close = offices.find(({ start }) => start >= place);
      if (!close || close.start - place > 60) break;
      const between = text.slice(place, close.start);
      if (!(chain.length > 0 ? andOffice : afterName).test(between)) break;
      if (hasBefore && /^\s*,\s+the\s+$/iu.test(between) && isNext(text, close)) break;
      const next = names.find((one) => one.start >= close.end && isFull(one));
      if (next && next.start - close.end < 60) {
        const gap = withoutTitles(text.slice(close.end, next.start), close.end);
        if (/^[\s.]*$/.test(gap) || ((hasBefore || chain.length > 0) && /^\s*[,:]\s*$/.test(gap))) break;
      }
      if (plural.test(close.noun) || ofOffice.test(text.slice(close.at.end))) break;
      chain.push(close);
      place = close.end;
    }
    return chain;
  }
}

/** “the Speaker X, the Chief Justice, and …”: another's office. */
const isNext = (text: string, { text: words, end }: Office): boolean =>
  / (?:of|for) /u.test(words) || /^,\s+(?:and\s+)?(?:the|its|with)\s/iu.test(text.slice(end, end + 12));

const seats = new Set([
  'election-management',
  'foreign-ministry',
  'judiciary',
  'parliament',
  'government',
  'presidency'
]);

/** “the Leader of the Opposition, the Chief Officer X”, “the Chairman of the CEC and Deputy Foreign Minister X”: each somebody's. */
function areOfTwo({ text, lexicon }: Context, first: Office, gap: string, second: Office): boolean {
  const hasThe = ({ start }: Office) => /\bthe\s+$/iu.test(text.slice(Math.max(0, start - 5), start));
  if (/^\s*,\s+$/u.test(gap) && hasThe(first) && hasThe(second)) return !isHeadOffice(first);
  if (/^\s*,\s+and\s+$/iu.test(gap) && hasThe(first) && hasThe(second)) return true;
  if (!/^\s+and\s/iu.test(gap)) return false;
  const [one, other] = [first, second].map((office) => institutionOfOffice(office, lexicon));
  return (
    one != null &&
    other != null &&
    one.category !== other.category &&
    seats.has(one.category) &&
    seats.has(other.category)
  );
}

const beforeName =
  /^\s*(?:[,:(–-]|\([^()\n]{1,15}\)|(?:is|was|being|has been)(?=\s))?\s*(?:,\s*)*(?:the\s+|an?\s+)?$/iu;
/** “its head, retired diplomat X”. */
const leading = /^(?:heads?|leader|chief\b.*|chair\p{L}*|.*co-?ordinator|.*leader|head of mission)$/iu;
const described =
  /^\s*,\s*(?:the\s+|an?\s+)?(?:(?!(?:said|says|told|and|who|which|noted|added|stressed|met|with|by|in|on|of|as|for|also|is|was)\b)[\p{Ll}-]+\s+){1,3}$/u;
/** “Head of the mission to Ghana for the election of 5 June, X”. */
const farHead = /^\s+(?:to|for|at|of|in|on|from)\s[^,;.:\n]{0,120},\s*$/iu;
const afterName =
  /^\s*(?:\([^()\n]{1,30}\),?\s*(?:the\s+|an?\s+)?|\((?:the\s+)?|[,–-]\s*|\s)\s*(?:(?:who|which)\s+(?:is|was|serves as|served as|acts as)\s+)?(?:now\s+|currently\s+|both\s+)?(?:the|an?|its|his|her|our|their)?\s*$/iu;
export const plural = /(?:[^s]s|men|women)$/iu;
/** “the Prosecutor General's Office” is no office of the one named before. */
const ofOffice = /^(?:'s|')\s+(?:Office|Department|Administration|Chamber|Council|Secretariat)\b/u;
const andOffice = /^\s*(?:,|,?\s+and)\s+(?:also\s+)?(?:the|an?|its|their)?\s*$/iu;

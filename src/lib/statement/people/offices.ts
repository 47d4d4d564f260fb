/** Where a text names offices: “First Deputy Secretary General of the CIS”, “chair of the commission”. */
import type { Context } from '../context';
import { findCues } from '../text/cue-finder';
import { isFull, type NameLike } from '../text/person-names';
import type { Span } from '../proposal';

export interface Office extends Span {
  /** The words of the office, without article. */
  readonly text: string;
  /** Its own word: “chairman”, “deputy minister”. */
  readonly noun: string;
  /** Where that word stands. */
  readonly at: Span;
}

const token = /[\p{L}\p{M}\p{N}]+(?:['./-][\p{L}\p{M}\p{N}]+)*/u;
const back = new RegExp(String.raw`((?:\p{Lu}\.){2,}|${token.source}(?:'s|s')?)[^\S\n]+$`, 'u');
const linked = new RegExp(
  String.raw`[^\S\n]+((?:of|for|to|at|in|on|from|with|by)(?:[^\S\n]+(?:the|its|their|all|his|her|our))?[^\S\n]+)(${token.source})`,
  'iuy'
);
const following = new RegExp(
  String.raw`'?[^\S\n]+(and[^\S\n]+|&[^\S\n]+|'s[^\S\n]+)?(${token.source})`,
  'iuy'
);

/** In order; they do not overlap. @param names where no office may go on */
export function findOffices(context: Context, names: readonly NameLike[]): Office[] {
  const { text, lexicon } = context;
  const nouns = findCues(text, ofKind(lexicon.offices, 'office'));
  const words = new Set(lexicon.offices.flatMap(({ kind, cue }) => (kind === 'word' ? [cue] : [])));
  const modifiers = new Set(lexicon.offices.flatMap(({ kind, cue }) => (kind === 'modifier' ? [cue] : [])));
  const honorifics = new Set(
    lexicon.offices.flatMap(({ kind, cue }) => (kind === 'honorific' ? [cue.toLowerCase()] : []))
  );
  const full = names.filter(isFull);
  const starts = new Set(full.map(({ start }) => start));
  const officeAt = new Map(nouns.map(({ start, end }) => [start, end]));
  const isPart = (word: string) =>
    /^[\p{Lu}\p{N}]/u.test(word) || words.has(word.toLowerCase()) || modifiers.has(word.toLowerCase());
  const found: Office[] = [];
  for (const noun of nouns) {
    let before = found.at(-1);
    if (before && before.end > noun.start) continue;
    if (before && modifiers.has(before.noun) && /^[^\S\n]+$/.test(text.slice(before.end, noun.start))) {
      found.pop();
      before = found.at(-1);
    }
    const start = goBack(noun.start, before?.end ?? 0);
    const end = goOn(noun.end);
    found.push({
      start,
      end,
      text: text.slice(start, end).replace(/\s+/g, ' '),
      noun: text.slice(noun.start, noun.end).toLowerCase(),
      at: { start: noun.start, end: noun.end }
    });
  }
  return found;

  function goBack(from: number, limit: number): number {
    let start =
      from - (/(?:\bex|\bvice|\bco)-$/iu.exec(text.slice(Math.max(limit, from - 5), from))?.[0].length ?? 0);
    for (let i = 0; i < 7; i += 1) {
      const match = back.exec(text.slice(Math.max(limit, start - 40), start));
      const word = match?.[1];
      if (!match || !word || honorifics.has(word.toLowerCase()) || articles.test(word)) break;
      if (!isPart(word) && !/'s?$/.test(word) && !peoples(word)) break;
      const at = start - match[0].length;
      if (full.some((name) => name.start <= at && at < name.end)) break;
      if (/^\p{N}+$/u.test(word) || (/^\p{Lu}/u.test(word) && notBefore.test(word))) break;
      start = at;
    }
    return start;
  }

  function goOn(from: number): number {
    let end = from;
    for (let i = 0; i < 24; i += 1) {
      linked.lastIndex = end;
      following.lastIndex = end;
      const link = linked.exec(text);
      const next = link ?? following.exec(text);
      const word = next?.[2];
      if (!next || !word) break;
      const at = end + next[0].length - word.length;
      const isTitle = honorifics.has(word.toLowerCase()) || honorifics.has(`${word.toLowerCase()}.`);
      const isBeforeName = starts.has(
        at + word.length + (/^\.?\s*/.exec(text.slice(at + word.length))?.[0].length ?? 0)
      );
      if (
        starts.has(at) ||
        (isTitle && isBeforeName && !/\b(?:of|for)\s+$/iu.test(next[0].slice(0, -word.length)))
      )
        break;
      if (!isPart(word) || (!link && !next[1] && end === from && !lowerPart(word))) break;
      if (/^[12]\d{3}$/.test(word) || (link && /^\d/.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word))) break;
      if (context.dates.some((date) => date.start <= at && at < date.end)) break;
      if (next[1]?.trim() === 'and' && (officeAt.has(at) || startsOther(text, at))) break;
      if (!link && officeAt.has(at) && !lowerPart(word) && !ofBody.test(text.slice(at, at + 40))) break;
      end = at + word.length;
    }
    return end;
  }

  /** “chairman Election Commission” is rare; “head Office” rarer: only words of offices follow without a link. */
  function lowerPart(word: string): boolean {
    return words.has(word.toLowerCase()) && /^\p{Ll}/u.test(word);
  }

  function peoples(word: string): boolean {
    return /^\p{Lu}/u.test(word);
  }
}

/** “Observer Mission”: no observer. */
const ofBody =
  /^(?:observers?|experts?|members?|ambassadors'|ministers?)['’]?[^\S\n]+(?:missions?|groups?|teams?|delegations?|states|council|conference)\b/iu;
const articles = /^(?:the|an?|its|their|his|her|our|this|that|and|with|by|of|to|as|both)$/iu;
const notBefore =
  /^(?:Under|The|An?|Its|On|In|At|By|From|To|With|And|As|When|While|After|Before|Among|During|Also|Then)$/u;

/** After “and”: an article or something that is a counterpart of its own. */
const startsOther = (text: string, at: number): boolean =>
  /^(?:the|an?|Mr|Mrs|Ms|Dr|H\.E|representatives)\b/u.test(text.slice(at, at + 16));

const cache = new WeakMap<object, Map<string, readonly { kind: string; cue: string }[]>>();

/** The same array each time, so that its cues are read once. */
export function ofKind<Row extends { readonly kind: string; readonly cue: string }>(
  rows: readonly Row[],
  kind: string
): readonly Row[] {
  const known = cache.get(rows) ?? new Map<string, readonly Row[]>();
  cache.set(rows, known);
  const chosen = (known.get(kind) as readonly Row[] | undefined) ?? rows.filter((row) => row.kind === kind);
  known.set(kind, chosen);
  return chosen;
}

/** The people whom a text names, each with the offices that it gives them. */
import type { Context } from './context';
import { findCues } from './cue-finder';
import { findOffices, ofKind, type Office } from './offices';
import { findNameLike, type NameLike } from './person-names';
import type { Span } from './proposal';

export interface Person {
  /** In full, without title, as our tables spell it. */
  readonly name: string;
  /** In the order of the text; only those that stand beside the name. */
  readonly offices: readonly Office[];
  /** The name where it stands with most beside it. */
  readonly span: Span;
  /** The name with its titles and offices. */
  readonly chunk: Span;
  /** Every place of the name, or of a part of it. */
  readonly mentions: readonly Span[];
}

interface Found extends Person {
  readonly words: readonly string[];
}

const read = new WeakMap<Context, { people: readonly Person[]; offices: readonly Office[] }>();

/** In the order in which they are named first. */
export const findPeople = (context: Context): readonly Person[] => peopleAndOffices(context).people;

/** Every office that the text names, a person's or not. */
export const officesOf = (context: Context): readonly Office[] => peopleAndOffices(context).offices;

function peopleAndOffices(context: Context) {
  const known = read.get(context);
  if (known) return known;
  const names = findNameLike(context);
  const offices = findOffices(context, names);
  const result = { people: together(context, named(context, names, offices), names), offices };
  read.set(context, result);
  return result;
}

const speech =
  /^(?:,[^,;.]{0,60},)?\s+(?:said|says|told|stated|noted|added|stressed|emphasi[sz]ed|underlined|remarked|recalled|announced|explained|informed|declared|concluded)\b/iu;
const leads =
  /\b(?:headed|led|chaired|coordinated|co-ordinated|directed|represented)\s+by\s+(?:(?:the|an?|its)\s+)?(?:\p{Ll}+\s+){0,3}$|\b(?:said|told by|according to|stated|(?:leadership|chairmanship|direction|guidance) of|conversation with|interview with|signed by|with|under)[\s,]+$/iu;
const leader = /^,?\s+(?:who\s+)?(?:heads|headed|leads|led|chairs|chaired|coordinates)\b/iu;
const atHead = /^\s+(?:at its head|in the lead|as (?:its )?(?:head|leader|chief observer))\b/iu;

/** Names with something beside them that makes them a person's. */
function named(context: Context, names: readonly NameLike[], offices: readonly Office[]): Found[] {
  const { text } = context;
  const honorifics = findCues(text, ofKind(context.lexicon.offices, 'honorific'));
  const endingAt = new Map(honorifics.map((found) => [found.end, found] as const));
  const used = new Set<Office>();
  return names.flatMap((name): Found[] => {
    const title = honorificBefore(name.start);
    const from = title ?? name.start;
    const before = officesBefore(from);
    const after = officesAfter(name, before.length > 0);
    const own = [...before, ...after];
    const isShort = name.words.length < 2;
    const beside = text.slice(name.end, name.end + 90);
    const ahead = text.slice(Math.max(0, from - 60), from);
    const hasEvidence =
      title !== null ||
      own.length > 0 ||
      speech.test(beside) ||
      leads.test(ahead) ||
      leader.test(beside) ||
      atHead.test(beside);
    if (!hasEvidence || (isShort && title === null && own.length === 0)) return [];
    if (
      isShort &&
      title === null &&
      text.slice(name.start, name.end) === text.slice(name.start, name.end).toUpperCase()
    )
      return [];
    if (isShort && title === null && (!before.some((office) => office.end < from - 1) || after.length > 0)) {
      if (!before.some(isTitleLike)) return [];
    }
    if (title === null && own.length === 0 && /\b(?:the|an?)\s+$/iu.test(ahead)) return [];
    for (const office of own) used.add(office);
    const last = own.at(-1);
    return [
      {
        name: name.name,
        words: name.words,
        offices: own,
        span: { start: name.start, end: name.end },
        chunk: {
          start: Math.min(from, before[0]?.start ?? from),
          end: Math.max(name.end, last?.end ?? 0)
        },
        mentions: []
      }
    ];
  });

  function honorificBefore(at: number): number | null {
    let start: number | null = null;
    const retired = /\((?:Rtd|Retd|Ret|ret'd)\.?\)\s*$/iu.exec(text.slice(Math.max(0, at - 9), at));
    let place = at - (retired?.[0].length ?? 0);
    for (let i = 0; i < 5; i += 1) {
      const close = [0, 1, 2, 3, 4]
        .map((gap) => endingAt.get(place - gap))
        .find((found) => found && isHonorific(found) && /^\.?\s*,?\s*$/.test(text.slice(found.end, place)));
      if (!close) break;
      start = place = close.start;
    }
    return start;
  }

  /** No “Justice” of a minister of justice. */
  function isHonorific({ start }: Span): boolean {
    return !/\b(?:minister|ministry|court|department|secretary)\s+(?:of|for)\s+$/iu.test(
      text.slice(Math.max(0, start - 20), start)
    );
  }

  function officesBefore(at: number): Office[] {
    const chain: Office[] = [];
    let place = at;
    for (let i = 0; i < 3; i += 1) {
      const close = offices.findLast(({ end }) => end <= place);
      if (!close || used.has(close) || place - close.end > 40) break;
      const gap = text.slice(close.end, place);
      const joins = chain.length > 0 ? /^\s*(?:,|,?\s+and)\s+(?:an?|the|its)?\s*$|^\s+$/iu : beforeName;
      if (!joins.test(withoutHonorifics(gap, close.end))) break;
      chain.unshift(close);
      place = honorificBefore(close.start) ?? close.start;
      place -=
        /(?:the|an?|its|their|our)\s+$/iu.exec(text.slice(Math.max(0, place - 7), place))?.[0].length ?? 0;
    }
    return chain;
  }

  function withoutHonorifics(gap: string, start: number): string {
    const inside = honorifics.filter((found) => found.start >= start && found.end <= start + gap.length);
    return inside.reduce((left, found) => left.replace(text.slice(found.start, found.end), ''), gap);
  }

  function officesAfter(name: NameLike, hasBefore: boolean): Office[] {
    const chain: Office[] = [];
    let place = name.end;
    for (let i = 0; i < 3; i += 1) {
      const close = offices.find(({ start }) => start >= place);
      if (!close || close.start - place > 45) break;
      if (!(chain.length > 0 ? andOffice : afterName).test(text.slice(place, close.start))) break;
      const next = names.find(({ start, words }) => start >= close.end && words.length > 1);
      if (next && next.start - close.end < 60) {
        const gap = withoutHonorifics(text.slice(close.end, next.start), close.end);
        if (/^[\s.]*$/.test(gap) || ((hasBefore || chain.length > 0) && /^\s*[,:]\s*$/.test(gap))) break;
      }
      if (plural.test(close.noun)) break;
      chain.push(close);
      place = close.end;
    }
    return chain;
  }
}

const beforeName = /^\s*(?:[,:(-]|\([^()\n]{1,15}\))?\s*(?:,\s*)*(?:the\s+)?$/iu;
const afterName =
  /^\s*(?:\((?:the\s+)?|[,-]\s*|\s)\s*(?:(?:who|which)\s+(?:is|was|serves as|served as|acts as)\s+)?(?:now\s+|currently\s+|both\s+)?(?:the|an?|its|his|her|our|their)?\s*$/iu;
const plural = /(?:[^s]s|men|women)$/iu;
const andOffice = /^\s*(?:,|,?\s+and)\s+(?:also\s+)?(?:the|an?|its|their)?\s*$/iu;
const isTitleLike = ({ noun }: Office): boolean =>
  /^(?:president|senator|ambassador|judge|president|prime minister|mayor|governor|minister)$/.test(noun);

/** Of the namings of one person the fullest; short ones join the person whose name they are a part of. */
function together({ lexicon, text }: Context, found: readonly Found[], names: readonly NameLike[]): Person[] {
  const people: Found[] = [];
  for (const one of found) {
    const index = people.findIndex((other) => isSame(one, other));
    const other = people[index];
    if (!other) people.push(one);
    else {
      const fuller = one.words.length > other.words.length ? one : other;
      const known = new Set(other.offices.map((office) => office.text.toLowerCase()));
      const more = one.offices.filter((office) => !known.has(office.text.toLowerCase()));
      const richer = other.offices.length > 0 || one.offices.length === 0 ? other : one;
      people[index] = {
        ...richer,
        name: fuller.name,
        words: fuller.words,
        offices: [...other.offices, ...more]
      };
    }
  }
  return people
    .map((short) => withFullName(short, names))
    .map((person) => ({
      name: ourName(person.name, lexicon.aliases),
      offices: person.offices,
      span: person.span,
      chunk: person.chunk,
      mentions: names.flatMap((name) =>
        isSame(person, name) && text.slice(name.start, name.end) ? [{ start: name.start, end: name.end }] : []
      )
    }));
}

/** “Mr Razafindrakoto” by the name that a title of the text has in full. */
function withFullName(person: Found, names: readonly NameLike[]): Found {
  if (person.words.length > 1) return person;
  const full = names.find(
    ({ words }) => words.length > 1 && words.length < 5 && words.at(-1) === person.words[0]
  );
  return full ? { ...person, name: full.name, words: full.words } : person;
}

/** Whether one is the other, or a part of it that is no more than a first or last name. */
function isSame(a: { words: readonly string[] }, b: { words: readonly string[] }): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const bare = long.map((word) => word.toLowerCase());
  return short.every((word) => bare.includes(word.toLowerCase()));
}

const ourName = (name: string, aliases: Context['lexicon']['aliases']): string =>
  aliases.find(({ kind, alias }) => kind === 'person' && alias === name)?.name ?? name;

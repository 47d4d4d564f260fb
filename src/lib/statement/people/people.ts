/** The people whom a text names, each with the offices that it gives them. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { oncePer } from '../text/once-per';
import { findNameLike, isFull, type NameLike } from '../text/person-names';
import { leads, ledBy } from './leading-words';
import { findOffices, type Office } from './offices';
import { besideNames, plural, type Beside } from './offices-beside';
import { together } from './same-person';

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

/** A naming of a person at one place. */
export interface Found extends Person {
  readonly words: readonly string[];
}

const peopleAndOffices = oncePer((context: Context) => {
  const names = findNameLike(context);
  const offices = findOffices(context, names);
  return { people: together(context, named(context, names, offices), names), offices };
});

/** In the order in which they are named first. */
export const findPeople = (context: Context): readonly Person[] => peopleAndOffices(context).people;

/** Every office that the text names, a person's or not. */
export const officesOf = (context: Context): readonly Office[] => peopleAndOffices(context).offices;

const speech =
  /^(?:\s*\([^()\n]{1,40}\))?(?:,[^,;.]{0,60},)?\s+(?:said|says|told|stated|noted|added|stressed|emphasi[sz]ed|underlined|remarked|recalled|announced|explained|informed|declared|concluded|affirmed|commented|confirmed)\b/iu;
const speaking =
  /\b(?:said|told by|according to|stated|conversation with|interview with|signed by|signed:?|with|under)[\s,]+$/iu;

/** Names with something beside them that makes them a person's. */
function named(context: Context, names: readonly NameLike[], offices: readonly Office[]): Found[] {
  const beside = besideNames(context, names, offices);
  const found: Found[] = [];
  for (const name of names) {
    const one = personOf(context, name, beside, found.at(-1));
    if (one) found.push(one);
  }
  return found;
}

function personOf(context: Context, name: NameLike, beside: Beside, last: Found | undefined): Found | null {
  const { text } = context;
  const title = beside.titleBefore(name.start);
  const from = title ?? name.start;
  const before = beside.officesBefore(from);
  const own = [...before, ...beside.officesAfter(name, before.length > 0)];
  const shared = own.length === 0 ? officeShared(text, from, name.end, last) : null;
  const isAlone = title === null && own.length === 0 && !shared;
  if (
    isAlone &&
    (isArticleBefore(text, from) || !(isSpokenOf(text, name, from) || isWithLeader(text, from, last)))
  )
    return null;
  if (!isFull(name) && title === null && !isShortWithOffice(text, name, from, own, before)) return null;
  beside.take(own);
  const noble =
    title === null ? null : /\b(Lord|Lady|Baroness|Baron)\s+$/u.exec(text.slice(title, name.start))?.[1];
  return {
    name: noble ? `${noble} ${name.name}` : name.name,
    words: name.words,
    offices: shared ? [shared] : own,
    span: { start: name.start, end: name.end },
    chunk: {
      start: Math.min(from, before[0]?.start ?? from),
      end: Math.max(name.end, own.at(-1)?.end ?? 0)
    },
    mentions: []
  };
}

/** “led by X (PACE) and Y”: Y is said to lead, too. */
function isWithLeader(text: string, from: number, last: Found | undefined): boolean {
  if (!last || from < last.chunk.end || from - last.chunk.end > 70) return false;
  const line =
    text
      .slice(Math.max(0, last.chunk.start - 160), last.chunk.start)
      .split('\n')
      .at(-1) ?? '';
  return (
    /^(?:\s*\([^()\n]{1,60}\))?,?\s*(?:,|and|as well as)\s+(?:by\s+)?$/iu.test(
      text.slice(last.chunk.end, from)
    ) && ledBy.test(line)
  );
}

const isArticleBefore = (text: string, at: number): boolean =>
  /\b(?:the|an?)\s+$/iu.test(text.slice(Math.max(0, at - 6), at));

/** Whether the words around a name say that somebody speaks or leads. */
function isSpokenOf(text: string, { end }: NameLike, from: number): boolean {
  const line =
    text
      .slice(Math.max(0, from - 160), from)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + 160);
  return speech.test(after) || speaking.test(line) || ledBy.test(line) || leads.test(after);
}

/** A single name needs an office that is said before it as a title: “President Tokayev”, “the chairman, Sadyk”. */
function isShortWithOffice(
  text: string,
  { start, end }: NameLike,
  from: number,
  own: readonly Office[],
  before: readonly Office[]
): boolean {
  const words = text.slice(start, end);
  if (own.length === 0 || words === words.toUpperCase()) return false;
  if (before.some(isTitleLike)) return true;
  return own.length === before.length && before.some((office) => office.end < from - 1);
}

const isTitleLike = ({ noun }: Office): boolean =>
  /^(?:president|senator|ambassador|judge|prime minister|mayor|governor|minister)$/.test(noun);

/** “the candidates X and Y”: what the first is, the second is, too. */
function officeShared(text: string, from: number, end: number, last: Found | undefined): Office | null {
  const office = last?.offices.find(({ noun }) => plural.test(noun));
  if (!last || !office || from < last.chunk.end || /^,?\s+(?:of|from|who)\b/u.test(text.slice(end, end + 8)))
    return null;
  return /^(?:\s*\([^()\n]{1,60}\))?,?\s*(?:and|or|as well as)?\s*$/iu.test(
    text.slice(last.chunk.end, from)
  ) && from - last.chunk.end < 70
    ? office
    : null;
}

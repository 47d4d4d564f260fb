/** Which namings of a text are of one person. */
import type { Context } from '../context';
import type { NameLike } from '../text/person-names';
import type { Found, Person } from './people';

/** Of the namings of one person the fullest; short ones join the person whose name they are a part of. */
export function together(
  { lexicon }: Context,
  found: readonly Found[],
  names: readonly NameLike[]
): Person[] {
  const people: Found[] = [];
  for (const one of found) {
    const index = people.findIndex((other) => isSame(one, other));
    const other = people[index];
    if (!other) people.push(one);
    else people[index] = joined(one, other);
  }
  return people
    .map((short) => withFullName(short, names))
    .map((person) => ({
      name: ourName(person.name, lexicon.aliases),
      offices: person.offices,
      span: person.span,
      chunk: person.chunk,
      mentions: names.flatMap((name) => (isSame(person, name) ? [{ start: name.start, end: name.end }] : []))
    }));
}

function joined(one: Found, other: Found): Found {
  const fuller = one.words.length > other.words.length ? one : other;
  const known = new Set(other.offices.map((office) => office.text.toLowerCase()));
  const more = one.offices.filter((office) => !known.has(office.text.toLowerCase()));
  const richer = other.offices.length > 0 || one.offices.length === 0 ? other : one;
  return { ...richer, name: fuller.name, words: fuller.words, offices: [...other.offices, ...more] };
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
  return short.length > 0 && short.every((word) => bare.includes(word.toLowerCase()));
}

const ourName = (name: string, aliases: Context['lexicon']['aliases']): string =>
  aliases.find(({ kind, alias }) => kind === 'person' && alias === name)?.name ?? name;

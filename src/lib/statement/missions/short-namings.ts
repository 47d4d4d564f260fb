/** Where a text names an organization by the noun of its name alone. */
import type { Naming } from '../text/names';
import type { Evidence } from './mission-evidence';

/** A naming, and what the words around it say. */
export interface Told {
  readonly naming: Naming;
  readonly evidence: Evidence;
}

const shortNouns =
  /\b(?:Assembly|Organi[sz]ation|Cent(?:er|re)|Network|Forum|League|Community|Congress|[Cc]oalition|Institute|Society|Commonwealth)\b/u;

/** “The Assembly”, “the Forum's team”: where no other organization of the text is called so. */
export function shortNamings(text: string, ours: readonly Told[], all: readonly Told[]): Naming[] {
  const nounsOf = (told: readonly Told[]) =>
    new Set(
      told.flatMap(({ naming: { start, end } }) => shortNouns.exec(text.slice(start - 12, end))?.[0] ?? [])
    );
  const others = nounsOf(all.filter(({ naming }) => naming.id !== ours[0]?.naming.id));
  return [...nounsOf(ours)]
    .filter((noun) => !others.has(noun))
    .flatMap((noun) =>
      [
        ...text.matchAll(new RegExp(`(?<=\\b[Tt]he )${noun}(?=(?:'s)?[^\\S\\n](?!of\\b)\\p{Ll}|[,.])`, 'gu'))
      ].map(({ index }) => ({ id: ours[0]?.naming.id ?? '', start: index, end: index + noun.length }))
    )
    .filter(({ start }) => !all.some(({ naming }) => naming.start <= start && start < naming.end))
    .filter(({ start }) => ours.some(({ naming }) => naming.start < start));
}

/** What each sentence of a text does, by the cues of the lexicon. */
import { groupBy } from '$lib/charts/group-by';
import { findCues } from '../text/cue-finder';
import type { Lexicon } from '../lexicon';
import type { Role } from '../proposal';
import type { Sentence } from '../text/words';

/** What is longer is no sentence. */
const longest = 3000;

/** The role of each sentence: the first of `lexicon/roles.csv` whose cue it holds. */
export function sentenceRoles(sentences: readonly Sentence[], lexicon: Lexicon): Role[] {
  return sentences.map(({ text }) => roleOf(text.slice(0, longest), lexicon) ?? 'other');
}

/** What words do: the first role of `lexicon/roles.csv` that has a cue among them; null where none has. */
export function roleOf(text: string, lexicon: Lexicon): Role | null {
  const found = groupBy(findCues(text, lexicon.roles), ({ row }) => row.role);
  const order = new Set(lexicon.roles.map(({ role }) => role));
  return ([...order].find((role) => found.has(role)) as Role | undefined) ?? null;
}

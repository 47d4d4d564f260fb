/** What each sentence of a text does, by the cues of the lexicon. */
import { groupBy } from '$lib/charts/group-by';
import { cuePattern } from './cue';
import type { Lexicon } from './lexicon';
import type { Role } from './proposal';
import type { Sentence } from './words';

/** The role of each sentence: the first of `lexicon/roles.csv` whose cue it holds. */
export function sentenceRoles(sentences: readonly Sentence[], lexicon: Lexicon): Role[] {
  const patterns = [...groupBy(lexicon.roles, ({ role }) => role)].map(
    ([role, rows]) => [role as Role, cuePattern(rows.map(({ cue }) => cue))] as const
  );
  return sentences.map(
    ({ text }) => patterns.find(([, pattern]) => text.search(pattern) >= 0)?.[0] ?? 'other'
  );
}

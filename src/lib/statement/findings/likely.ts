/** What is likeliest of a sentence, as was learned of sentences alike. */
import type { ReadSentence } from '../context';
import type { Likelihoods } from '../learned/weights';
import { isNothingFound } from './nothing-found';

/** What a row of findings tells. */
export type Kind = 'finding' | 'recommendation' | 'briefing' | 'activity';
export type Polarity = 'positive' | 'mixed' | 'negative' | 'neutral';

const kinds: readonly Kind[] = ['finding', 'recommendation', 'briefing', 'activity'];
const nothing = { kind: 'finding', likelihood: 0.8 } as const;

const attended = { kind: 'activity', likelihood: 0.8 } as const;
const briefed = { kind: 'briefing', likelihood: 0.95 } as const;
/** What cues tell to be attended, or told to the mission, needs to be no likelier. */
const leastCued = 0.3;

/** What was not met is found, unless the mission was only told so; what cues tell to be attended or told is. */
export function kindOf({ plain, role, likelihoods }: ReadSentence): { kind: Kind; likelihood: number } {
  const told = tellingOf(likelihoods);
  if (isNothingFound(plain) && told.kind !== 'briefing') return nothing;
  const isAttended = role === 'activity' && told.kind === 'activity' && told.likelihood >= leastCued;
  const isBriefed = role === 'briefing' && told.kind === 'briefing' && told.likelihood >= leastCued;
  return isAttended ? attended : isBriefed ? briefed : told;
}

/** The likeliest kind that tells something, and how likely it is that the sentence does. */
function tellingOf(likelihoods: Likelihoods): { kind: Kind; likelihood: number } {
  const all = [...likelihoods].filter(([name]) => name.startsWith('kind:'));
  const ours = kinds.map((kind) => likelihoods.get(`kind:${kind}`) ?? 0);
  return {
    kind: likeliest('kind', kinds, likelihoods),
    likelihood: sum(ours) / sum(all.map(([, one]) => one))
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A theme, and how likely a sentence tells of it. */
export interface Told {
  readonly name: string;
  readonly likelihood: number;
}

export function likeliest<Name extends string>(
  group: string,
  names: readonly Name[],
  likelihoods: Likelihoods
): Name {
  const of = (name: Name) => likelihoods.get(`${group}:${name}`) ?? 0;
  return names.reduce((best, name) => (of(name) > of(best) ? name : best));
}

/** All themes, the likeliest first. */
export const themesOf = (likelihoods: Likelihoods): Told[] =>
  [...likelihoods]
    .flatMap(([name, likelihood]) =>
      name.startsWith('theme:') ? [{ name: name.slice('theme:'.length), likelihood }] : []
    )
    .sort((a, b) => b.likelihood - a.likelihood);

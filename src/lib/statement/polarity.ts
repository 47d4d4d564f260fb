/** Whether words praise or criticise, by the cues of `lexicon/polarities.csv`. */
import { findCues, type FoundCue } from './cue-finder';
import type { Lexicon, LexiconRow } from './lexicon';

export type Polarity = 'positive' | 'mixed' | 'negative';

/** What the cues of some words say together. */
export interface Judgement {
  /** Null where nothing is praised or criticised. */
  readonly polarity: Polarity | null;
  /** Whether they say that something is not so: words that go on after them are under it too. */
  readonly negates: boolean;
}

type Cue = FoundCue<LexiconRow<'polarities'>>;

/** A negation reaches over so many letters. */
const reach = 70;

/**
 * Praise and blame in words, each turned by a negation before it: “no evidence of interference” praises.
 * @param underNegation whether the words go on after a negation: “… nor X, Y and Z”
 */
export function judge(text: string, lexicon: Lexicon, underNegation = false): Judgement {
  const cues = findCues(text, lexicon.polarities);
  const of = (kind: string) => cues.filter(({ row }) => row.polarity === kind);
  const negations = of('negation');
  const contrasts = of('contrast');
  const isNegated = (cue: Cue) => {
    const before = negations.filter(({ end }) => end <= cue.start && cue.start - end < reach);
    const open = before.filter(
      ({ end }) => !contrasts.some((turn) => turn.start >= end && turn.end <= cue.start)
    );
    return underNegation && negations.length === 0 ? true : open.length > 0;
  };
  const softened = of('softening').length > 0;
  const harmless = of('harmless').length > 0;

  let praise = 0;
  let blame = 0;
  let unheard = 0;
  for (const cue of cues) {
    const kind = cue.row.polarity;
    if (kind === 'positive') isNegated(cue) ? blame++ : praise++;
    else if (kind === 'negative') isNegated(cue) ? praise++ : blame++;
    else if (kind === 'unwelcome' && isNegated(cue)) unheard++;
  }
  const negates = negations.length > 0 || underNegation;
  return { polarity: weigh({ praise, blame, unheard, softened, harmless, turns: contrasts.some(({ start }) => start > 5) }), negates };
}

interface Weights {
  readonly praise: number;
  readonly blame: number;
  /** Things better not met, and not met. */
  readonly unheard: number;
  readonly softened: boolean;
  readonly harmless: boolean;
  readonly turns: boolean;
}

function weigh({ praise, blame, unheard, softened, harmless, turns }: Weights): Polarity | null {
  const good = praise + unheard;
  if (good === 0 && blame === 0) return null;
  if (blame === 0) return 'positive';
  if (softened && (harmless || good > 0)) return 'positive';
  if (harmless) return 'mixed';
  if (good === 0) return 'negative';
  return turns ? 'mixed' : good > blame ? 'positive' : 'negative';
}

/** Whether words praise or criticise, by the cues of `lexicon/polarities.csv`. */
import { findCues, type FoundCue } from '../text/cue-finder';
import type { Lexicon, LexiconRow } from '../lexicon';

export type Polarity = 'positive' | 'mixed' | 'negative';

/** What the cues of some words say together. */
export interface Judgement {
  /** Null where nothing is praised or criticised. */
  readonly polarity: Polarity | null;
  /** Whether they say that something is not so: words that go on after them are under it too. */
  readonly negates: boolean;
  /** Whether no word praises or criticises, and only a negation tells: too little where the theme is not clear either. */
  readonly isGuess: boolean;
}

type Cue = FoundCue<LexiconRow<'polarities'>>;

/** What was looked for and not met is mostly unwelcome, what was not done mostly wanting. */
const seen =
  /\b(?:not|never|nor) (?:been )?(?:see|seen|find|found|observe|observed|record|recorded|register|registered|identify|identified|notice|noticed|witness|witnessed|detect|detected)\b/iu;
const wanting =
  /\b(?:(?:did|does|do|was|were|is|are|has|have|had|could|can|would) not|cannot|never|no|lack(?:s|ed|ing)?)\b/iu;

/** A negation does not reach over these. */
const turn = /\b(?:but|although|though|however|yet|while|where|which|who|because|since|when)\b|[;:]/iu;

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
    const far = cue.row.polarity === 'positive' ? reach / 2 : reach;
    const before = negations.filter(({ end }) => end <= cue.start && cue.start - end < far);
    const open = before.filter(
      (word) => !turn.test(text.slice(word.end, cue.start)) && !isSaidOfLack(text, word, cue)
    );
    return underNegation && negations.length === 0 ? true : open.length > 0;
  };
  const softened = of('softening').length > 0;
  const harmless = of('harmless').length > 0;

  let praise = 0;
  let blame = 0;
  let denied = 0;
  let unheard = 0;
  for (const cue of cues) {
    const kind = cue.row.polarity;
    if (kind === 'positive' && isNegated(cue)) denied++;
    else if (kind === 'positive') praise++;
    else if (kind === 'negative' && !isNegated(cue)) blame++;
    else if ((kind === 'negative' || kind === 'unwelcome') && isNegated(cue)) unheard++;
  }
  // “No breach that would call its legitimacy into question” denies the breach alone.
  if (unheard === 0) blame += denied;
  const isGuess = praise + blame + unheard === 0;
  if (isGuess) unheard += seen.test(text) ? 1 : 0;
  if (praise + blame + unheard === 0) blame += wanting.test(text) ? 1 : 0;
  const negates = negations.length > 0 || underNegation;
  return {
    polarity: weigh({
      praise,
      blame,
      unheard,
      softened,
      harmless,
      turns: contrasts.some(({ start }) => start > 5)
    }),
    negates,
    isGuess
  };
}

/** “The lack of remedies undermined trust”: what the lack did is not denied. */
const isSaidOfLack = (text: string, negation: Cue, cue: Cue): boolean =>
  /^(?:lack|absence) of$/iu.test(text.slice(negation.start, negation.end)) &&
  /ed$/iu.test(text.slice(cue.start, cue.end));

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

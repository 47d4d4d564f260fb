/** Whether a sentence tells of a mission's work: “visited”, “deployed”, “polling stations”. */
import type { Context, ReadSentence } from '../../context';
import type { Lexicon } from '../../lexicon';
import { findCues } from '../../text/cue-finder';
import { oncePer } from '../../text/once-per';

const workOf = oncePer((lexicon: Lexicon) => lexicon['place-words'].filter(({ kind }) => kind === 'work'));

export const isAtWork = ({ lexicon }: Context, { text }: ReadSentence): boolean =>
  findCues(text, workOf(lexicon)).length > 0;

/** Of which election a pronoun speaks. */
import { whole } from './verdict-frames';

export const speaksOfVote = (text: string): boolean => text.search(whole) >= 0;

const pronoun =
  /(?<=^["']?|^To [^.;]{5,120}, |\b(?:that|said|says|and|while|whereas|but) )(?:it|they)(?= (?:was|were|had been|has been|have been|met|fell|failed|lacked|did not|reflected|complied|took place|went) (?!led|headed|composed|made up|briefed|received|told|informed|able|with|observ|monitor|accompan))/iu;

/** “They were held in …” after a sentence on the election: the same words, of the vote. */
export const withSubject = (text: string, isOfVote: boolean): string =>
  isOfVote || speaksOfVote(text) ? text.replace(pronoun, 'the vote') : text;

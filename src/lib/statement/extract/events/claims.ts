/** What a text calls the first of its kind, or a record. */
import type { Context, ReadSentence } from '../../context';
import type { Proposal } from '../../proposal';
import { cueIn, event, statementDay } from './event';

/** Most of something here and now is no record. */
const isOther = (text: string): boolean =>
  /\b(?:first-time voters|voted for the first time|a record of|(?:voters|young people) (?:\p{L}+ ){0,4}for the first time)\b/iu.test(
    text
  ) ||
  (/\b(?:largest|highest|greatest) (?:number|group)\b/iu.test(text) &&
    !/\b(?:ever|history|record|so far|to date|before|since|than|never|yet)\b/iu.test(text));

/** One a kind. */
export function claims(context: Context): Proposal[] {
  return ['first-time-claim', 'record-claim'].flatMap((kind) => {
    const sentence = context.sentences.find((one) => cueIn(context, one, kind) && !isOther(one.text));
    const cue = sentence && cueIn(context, sentence, kind);
    if (!sentence || !cue) return [];
    const isFirst = kind === 'first-time-claim';
    const mission = sentence.mission >= 0 ? sentence.mission : null;
    return [
      event(context, mission, kind, cue, {
        date:
          (isFirst && mission !== null ? context.election?.date : null) ??
          statementDay(context) ??
          context.election?.date,
        place: isFirst ? placeIn(context, sentence) : null,
        title: isFirst ? 'Something called the first of its kind' : 'Something called a record',
        summary: isFirst
          ? 'The source said that something happened for the first time.'
          : 'The source called a number the highest so far.'
      })
    ];
  });
}

function placeIn({ countries }: Context, { text, start }: ReadSentence): string | null {
  for (const match of text.matchAll(/\b(?:in|at)\s+(?:the\s+(?:city|town)\s+of\s+)?(\p{Lu}[\p{L}'-]+)/gu)) {
    const at = start + match.index;
    if (!countries.some((country) => country.start >= at && country.start < at + match[0].length))
      return match[1] ?? null;
  }
  return null;
}

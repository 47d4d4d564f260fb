/** Whose account of a verdict a text is. */
import type { Context, ReadSentence } from '../context';
import { isOwnText } from '../missions/sentence-missions';
import type { Span } from '../proposal';

const news =
  /\b(?:press service|newswire|agency|reporters|journalists were told|\p{Lu}[\p{L}-]+ reports(?! (?:of|on|from))|(?<!\b(?:they|observers|teams|members|citizens|were|cases|incidents) )reported|yesterday|said (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|pointed out that|according to|told (?:journalists|reporters)|staff writer|(?:said|stated|announced)[^.]{0,40} on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|^[A-Z]{4,}[^a-z\n]{0,40} [-(]/mu;

/** “CASTRIES, Nov 28 (CNS) - The”, “Yerevan, 9 June. /Ararat Press/. The”: an agency tells. */
const dateline =
  /^[^\n]{3,70}(?:\(\p{Lu}[\p{L}\d. -]{1,24}\)\s*(?:[-–—:.]|$)|\/\s?\p{Lu}[\p{L}\d. -]{1,24}\/)/mu;

/** “Kupriyanov said”, in a sentence of news on several missions. */
const said = /"[^"]{0,160}\b(?:said|told|read out|stated|announced)\b/iu;
const isInterview = (text: string): boolean =>
  (text.match(/^(?:[-–—] |[A-Z][A-Z .-]{3,30}:|Q:|A:)/gmu) ?? []).length > 1;

/** One person's words, the mission's own document, or an account by others. */
export function basisOf(
  { start, end, sentence }: Span & { readonly sentence: ReadSentence },
  context: Context
): string {
  const { text } = context;
  const isNews = dateline.test(text.slice(0, 800));
  if (isSpoken(text, start, end, sentence.text))
    return context.missions.length > 1 && (isNews || said.test(sentence.text)) && !isInterview(text)
      ? 'reported'
      : 'person';
  if (
    isOwnText(context) &&
    !/"|\b(?:said|says|told|commended|reports?|today|yesterday)\b/iu.test(sentence.text)
  )
    return 'mission';
  if (isNews) return 'reported';
  const isDocument = /\b(?:STATEMENT|DECLARATION|COMMUNIQU[EÉ]|PRELIMINARY|PRESS RELEASE|INTERIM)\b/u.test(
    text
  );
  if (
    isDocument ||
    /\b(?:preliminary (?:statement|findings|conclusions|declaration)|interim (?:statement|report|declaration)|press statement)\b/i.test(
      text.slice(0, 700)
    )
  )
    return 'mission';
  return news.test(text) || /\b(?:said|says|described)\b/i.test(sentence.text) ? 'reported' : 'mission';
}

const person =
  /\b(?:Dr|Mr|Mrs|Ms|Madam)\b\.? \p{L}[^.]{0,60}\b(?:described|called|said|declared|termed)\b|\b(?:in (?:his|her) (?:words|view|opinion)|on words of)\b/iu;

function isSpoken(text: string, start: number, end: number, sentence: string): boolean {
  if (
    /\b(?:team|mission|group|delegation)(?:'s)? (?:assessment|conclusion|view|opinion)\b|\bon behalf of the (?:mission|delegation|team|group)\b/i.test(
      sentence
    )
  )
    return false;
  if (person.test(sentence)) return true;
  if (/\bI\b/u.test(sentence) || /^["']|" (?:he|she) (?:said|summed|added|concluded)/.test(sentence))
    return true;
  const isTranscript = (text.match(/^(?:[A-Z][A-Z .-]{3,30}|Q|A):/gmu) ?? []).length > 1;
  const quotes = text.slice(text.lastIndexOf('\n', start) + 1, start).split('"').length - 1;
  return isTranscript || (quotes % 2 === 1 && text.slice(end).includes('"'));
}

/** Election commissions of other states whose people are named with a mission, where no words say that it is made up of them. */
import { sentenceAt, type Context } from '../../context';
import type { CountryNaming } from '../../text/names';
import type { Span } from '../../proposal';
import type { Body } from './named-bodies';
import { isAboutOthers } from './regions';

const commission =
  /\b(?:officials?|representatives?|members?|experts?|staff|employees|specialists?|commissioners?|deput(?:y|ies)|chair\p{L}*|secretar(?:y|ies))\s+(?:of|from)\s+(?:the\s+)?(?<name>(?:Central|National|Supreme|Permanent)\s+(?:Elections?|Electoral)\s+(?:Commission|Board|Council|Committee))s?\s+of\s+/gu;
const link = /^(?:\s*,\s*(?:and\s+)?|\s+and\s+)?(?:the\s+)?(?:Republic of\s+)?$/u;
const ours =
  /\b(?:mission|delegation|observers?|group|team|attended|accompanied|joined|present|took part)\b/iu;

export function commissionsOfStates(context: Context, regions: readonly Span[]): Body[] {
  const { text, election } = context;
  return [...text.matchAll(commission)].flatMap((match): Body[] => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].indexOf(name);
    const sentence = sentenceAt(context, start);
    if (!sentence || sentence.mission < 0 || !ours.test(sentence.text)) return [];
    if (regions.some((region) => region.start <= start && start < region.end)) return [];
    if (isAboutOthers(text.slice(sentence.start, start))) return [];
    const states = statesFrom(context, match.index + match[0].length);
    if (states.some(({ id }) => id === election?.country)) return [];
    return states.map((state) => ({
      start: state === states[0] ? start : state.start,
      end: state.end,
      text: `${name} of ${text.slice(state.start, state.end)}`
    }));
  });
}

/** “Kyrgyzstan and the Republic of Uzbekistan”. */
function statesFrom({ text, countries }: Context, at: number): CountryNaming[] {
  const found: CountryNaming[] = [];
  let from = at;
  for (const country of countries) {
    if (country.start < from) continue;
    if (country.isPeople || country.start - from > 40 || !link.test(text.slice(from, country.start))) break;
    found.push(country);
    from = country.end;
  }
  return found;
}

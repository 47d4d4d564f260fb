/** Where voters abroad could vote. */
import { groupBy } from '$lib/charts/group-by';
import type { Context } from '../../context';
import type { Proposal } from '../../proposal';
import { countsOf } from './counts';
import { linesAbroad } from './scope';
import { isWhere, tokensOf, type Token, type Where } from './tokens';

const stationWords =
  /\b(?:stations?|precincts?|polling|ballots?|vot(?:e|es|ing|ers?)|sections?|open\p{L}*|appear\p{L}*|operat\p{L}*|function\p{L}*|arranged|organi[sz]ed|set up|available|commissions?)\b/iu;
const none = /\b(?:no|not|neither|nor|never|cannot|could not|without)\b[^.;]{0,80}$/iu;
const mobile = /\b(?:portable|mobile) (?:ballot )?box/iu;
const eachOf =
  /\b(?:one|1|a single) (?:polling )?(?:station|precinct)\b[^.;\n]{0,60}\beach\b[^.;\n]{0,60}:?\s*$/iu;

export function proposePollingAbroad(context: Context): Proposal[] {
  const { text } = context;
  let country: string | null = null;
  let shared: number | null = null;
  let isListing = false;
  let isOfStations = false;
  const rows = linesAbroad(context).flatMap((unit) => {
    const words = text.slice(unit.start, unit.end);
    const tokens = tokensOf(context, unit, country);
    const isItem =
      /^\s*(?:[-•·—]\s*|\d{1,3}[.)]\s*)?\p{Lu}/u.test(words) &&
      /^[^.!?]{2,120}$/u.test(words.replace(/[.;]\s*$/, ''));
    if (isHeading(words)) isListing = true;
    else if (!isItem || told.test(words)) isListing = false;
    if (eachOf.test(words)) shared = 1;
    else if (!isItem) shared = null;
    const goesOn = isOfStations && ofThem.test(words);
    isOfStations = goesOn || stationWords.test(words);
    const places = tokens.filter(isWhere);
    if (places.length === 0) return [];
    const counts = countsOf(text, tokens, unit.end);
    const isAny = isOfStations || counts.size > 0 || shared !== null || isListing;
    country = places.findLast((place) => isWhere(place))?.country ?? country;
    if (!isAny || mobile.test(words)) return [];
    return placed(context, unit, tokens, places, counts, isItem ? shared : null, isItem && isListing);
  });
  return fullest(withoutSummed(rows));
}

/** “Most of them are in Russia”: of stations spoken of before. */
const ofThem = /\b(?:of (?:them|these|those|which)|these|those|the (?:rest|others|remaining|remainder))\b/iu;

/** What lines of a list do not have. */
const told = /\b(?:was|were|is|are|be|been|has|have|had|will|can|could|said|told)\b/iu;

/** “Stations abroad:”, “List of polling stations in foreign countries”: lines of places follow. */
const isHeading = (words: string): boolean =>
  /\b(?:stations?|precincts?|polling|vot\p{L}+)\b/iu.test(words) &&
  /(?::|^[^.!?:;,\d]{5,110})\s*$/u.test(words);

/** A country named alone says nothing where its cities are told. */
const withoutSummed = (rows: readonly Proposal[]): Proposal[] =>
  rows.filter(
    ({ fields: { country, city, stations } }) =>
      city !== undefined ||
      stations !== undefined ||
      !rows.some(({ fields }) => fields.country === country && fields.city !== undefined)
  );

function placed(
  context: Context,
  unit: { start: number },
  tokens: readonly Token[],
  places: readonly Where[],
  counts: ReadonlyMap<Where, number>,
  shared: number | null,
  isListed: boolean
): Proposal[] {
  const { text, election } = context;
  return places.flatMap((place): Proposal[] => {
    if (none.test(text.slice(unit.start, place.start))) return [];
    const hasCities = places.some(({ country, city }) => country === place.country && city);
    const stations =
      counts.get(place) ?? (shared !== null && (place.city || !hasCities) ? shared : undefined);
    const isTold = isListed || isThere(text, unit.start, place);
    if (stations === undefined && !place.city && (hasCities || !isTold)) return [];
    const number = tokens.find(
      (token) =>
        'number' in token && token.number.value === stations && Math.abs(token.start - place.start) < 60
    );
    const fields = {
      ...(election?.id && { election: election.id }),
      country: place.country,
      ...(place.city && { city: place.city }),
      ...(stations !== undefined && { stations })
    };
    const [start, end] = [
      Math.min(place.start, number?.start ?? place.start),
      Math.max(place.end, number?.end ?? place.end)
    ];
    return [{ table: 'polling_abroad', fields, start, end, rule: 'polling-abroad', confidence: 0.75 }];
  });
}

/** “stations will be opened in Germany, Italy and Spain”, “In Qatar citizens vote for the first time”. */
const isThere = (text: string, from: number, { start, end }: Where): boolean =>
  /\bin\s+(?:[^.;]{0,200}(?:,|and)\s+(?:in\s+)?)?(?:the\s+)?$|\blimited to\s+(?:[^.;]{0,200}(?:,|and)\s+)?(?:the\s+)?$/iu.test(
    text.slice(from, start)
  ) &&
  /\b(?:vot(?:e|es|ing|ers)|stations?|precincts?|open\p{L}*|set up|available)\b/iu.test(
    text.slice(from, start) + text.slice(end, end + 80)
  );

/** “ISTANBUL” of a dateline is “Istanbul” further on. */
const saying = ({ fields: { city, ...others } }: Proposal): number =>
  Object.keys(others).length + (city === undefined ? 0 : city === String(city).toUpperCase() ? 0.5 : 1);

/** One row a place, the one that says most. */
function fullest(rows: readonly Proposal[]): Proposal[] {
  const same = groupBy(rows, ({ fields: { country, city } }) => [country, city].join().toLowerCase());
  return [...same.values()].flatMap((alike) => {
    const [best] = [...alike].sort((a, b) => saying(b) - saying(a));
    if (!best) return [];
    const also = alike.flatMap(({ start, end }) => (start === best.start ? [] : [{ start, end }]));
    return [also.length > 0 ? { ...best, also } : best];
  });
}

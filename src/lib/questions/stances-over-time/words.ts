import { groupBy } from '$lib/charts/group-by';
import { stances } from '$lib/charts/stance-shapes';
import { count, number } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { comparable, mostSharedDifference, type Differing } from './compare';
import { termsOf, type StancesRow } from './row';

/** Conclusions with those of one text counted once. */
export const oneForEachText = <Row extends Pick<StancesRow, 'text' | 'mission'>>(
  rows: readonly Row[]
): Row[] => [...groupBy(rows, (row) => row.text ?? row.mission).values()].flatMap(([first]) => first ?? []);

/** `20 endorsing, 19 qualified and 10 critical`: each stance that there is. */
export function stanceCounts(rows: readonly Pick<StancesRow, 'stance'>[]): string {
  const found = stances.flatMap((stance) => {
    const n = rows.filter((row) => row.stance === stance).length;
    return n ? [`${number(n)} ${stance}`] : [];
  });
  return found.length > 1 ? `${found.slice(0, -1).join(', ')} and ${found.at(-1)}` : found.join('');
}

/** On what a conclusion rests, where that is not the mission's own document. */
export const basisSaid: Readonly<Record<string, string>> = {
  reported: 'in somebody else’s account',
  person: 'in the words of one member'
};

/** `qualified (“competitive”, “uneven playing field”), in somebody else’s account` */
export function conclusionSaid(row: Pick<StancesRow, 'stance' | 'basis' | 'terms'>): string {
  const terms = termsOf(row).map((term) => `“${term}”`);
  const said = terms.length ? `${row.stance} (${terms.join(', ')})` : row.stance;
  return [said, basisSaid[row.basis]].filter(Boolean).join(', ');
}

/** How often two organizations concluded differently, in a sentence. */
export function differenceSaid(
  { times, of, first, second }: Differing,
  noun: 'contests' | 'elections',
  names: Names
): string {
  const both = `${shortName(names, first)} and ${shortName(names, second)}`;
  return `At ${times ? number(times) : 'none'} of ${number(of)} ${noun} for which both have a conclusion, ${both} concluded differently`;
}

/** How often the pair with most shared contests concluded differently; else how many stances there are. */
export function headline(rows: readonly StancesRow[], names: Names): string {
  if (!rows.length) return 'No conclusion in view';
  const differing = mostSharedDifference(rows);
  if (differing) return differenceSaid(differing, 'contests', names);
  const counted = oneForEachText(comparable(rows));
  const [only] = counted;
  if (!only) return 'Only words of single members are in view, no conclusion of a mission';
  if (counted.length === 1) return `One conclusion in view: ${conclusionSaid(only)}`;
  const single = counted.every((row) => row.organization === only.organization);
  const whose = single ? ` of ${shortName(names, only.organization)}` : '';
  const kinds = new Set(counted.map(({ stance }) => stance));
  if (kinds.size === 1)
    return `All ${count(counted.length, 'conclusion')}${whose} in view are ${only.stance}`;
  const said = stanceCounts(counted).replace(/^([\d,]+)/, (n) => `${n} ${n === '1' ? 'is' : 'are'}`);
  return `Of ${count(counted.length, 'conclusion')}${whose} in view, ${said}`;
}

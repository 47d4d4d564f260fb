/** The best figure of each subject and measure by the rule that the method states, without the views' SQL. */
import type { FigureRow } from '$lib/dataset/rows';
import { distinct, group } from './count';
import { figures, get, missions, sources } from './tables';

export interface Best {
  chosen: FigureRow;
  /** Over the claims that count. */
  low: number;
  high: number;
  origins: number;
}

const origin = ({ source }: FigureRow) => get(sources, source).origin;
export const isSettled = ({ status }: FigureRow): boolean => status !== 'planned' && status !== 'interim';

/** Settled claims, or all where none is settled. */
export const eligible = (claims: readonly FigureRow[]): readonly FigureRow[] =>
  claims.some(isSettled) ? claims.filter(isSettled) : claims;

/** Better claims stand first: compared by one reason after the other. */
function reasons(claim: FigureRow, among: readonly FigureRow[]): (number | string)[] {
  const near = among.filter(
    ({ value }) => Math.abs(value - claim.value) <= 0.1 * Math.max(value, claim.value)
  );
  const { organization, published } = get(sources, claim.source);
  const isOwn = claim.mission !== null && organization === get(missions, claim.mission).organization;
  const day = claim.as_of ?? published;
  return [
    -distinct(near.map(origin)),
    isOwn ? 0 : 1,
    ['exact', 'about', 'at-least'].indexOf(claim.precision),
    day === null ? Infinity : -Date.parse(day),
    claim.id
  ];
}

function compare(a: (number | string)[], b: (number | string)[]): number {
  const i = a.findIndex((reason, at) => reason !== b[at]);
  return i < 0 ? 0 : (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1;
}

function best(claims: readonly FigureRow[]): Best {
  const among = eligible(claims);
  const [chosen] = among.toSorted((a, b) => compare(reasons(a, among), reasons(b, among)));
  if (!chosen) throw new Error('no claim');
  const values = among.map(({ value }) => value);
  return {
    chosen,
    low: Math.min(...values),
    high: Math.max(...values),
    origins: distinct(among.map(origin))
  };
}

/** By subject (a mission, or an election) and measure. */
const claimed = group(figures, ({ mission, election, measure }) => `${mission ?? election} ${measure}`);
export const bestFigures: readonly Best[] = [...claimed.values()].map(best);

/** Of missions only. */
export const ofMissions = (measure: FigureRow['measure']): readonly Best[] =>
  bestFigures.filter(({ chosen }) => chosen.mission !== null && chosen.measure === measure);

/** Of elections themselves, where settled: by election. */
export const settledOfElections = (measure: FigureRow['measure']): ReadonlyMap<string, number> =>
  new Map(
    bestFigures
      .map(({ chosen }) => chosen)
      .filter((chosen) => chosen.mission === null && chosen.measure === measure && isSettled(chosen))
      .map(({ election, value }) => [election, value])
  );

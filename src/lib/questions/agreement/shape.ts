import { from, type ColumnTable } from 'arquero';
import { electionOf, sharedPairs } from '../pairs';
import { missionFields, type RowOf } from '../question';
import type { Shaping } from '../shaping';
import { comparable, concludedDifferently, signedTogether } from '../stances-over-time/compare';

const inputs = { ...missionFields, stance: 'text', basis: 'text', text: 'text?', sources: 'text' } as const;

type ConclusionRow = RowOf<typeof inputs>;

/** Conclusions in pairs: one row for each two organizations, direction and contest for which both have a conclusion. */
export const shaping: Shaping = {
  inputs,
  shape(given) {
    const rows = given as ConclusionRow[];
    const pairs = sharedPairs(comparable(rows)).flatMap((pair) =>
      pair.contests
        .filter(({ first, second }) => !signedTogether(first, second))
        .map(({ contest, first, second }) => atContest(contest, first, second))
    );
    if (!pairs.length) return [];
    const forth = from(pairs);
    return forth
      .concat(turned(forth))
      .join(from(rows).select('mission', 'country', 'date', 'type', 'joint'), 'mission')
      .orderby('date', 'contest', 'mission', 'partner')
      .objects() as ReturnType<Shaping['shape']>;
  }
};

/** The same pairs seen from the second organization. */
const turned = (pairs: ColumnTable) =>
  pairs.rename({
    organization: 'partner',
    partner: 'organization',
    mission: 'partner_mission',
    partner_mission: 'mission',
    stance: 'partner_stance',
    partner_stance: 'stance'
  });

/** Two organizations at a contest, told by two conclusions that differ where theirs do: of one vote, where both spoke on one. */
function atContest(contest: string, first: readonly ConclusionRow[], second: readonly ConclusionRow[]) {
  const differently = concludedDifferently(first, second);
  const couples = first.flatMap((one) => second.map((other) => [one, other] as const));
  const sameVote = couples.filter(([one, other]) => electionOf(one) === electionOf(other));
  const telling = (sameVote.length ? sameVote : couples).find(
    ([one, other]) => concludedDifferently([one], [other]) === differently
  );
  if (!telling) throw new Error(`no conclusions tell how ${contest} was concluded`);
  const [one, other] = telling;
  return {
    contest,
    organization: one.organization,
    partner: other.organization,
    mission: one.mission,
    partner_mission: other.mission,
    stance: one.stance,
    partner_stance: other.stance,
    differently: differently ? 1 : 0,
    sources: [...new Set([...first, ...second].flatMap((row) => row.sources.split(' ')))].join(' ')
  };
}

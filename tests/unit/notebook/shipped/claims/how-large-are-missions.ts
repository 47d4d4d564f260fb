import { readTable } from '$lib/dataset/read-table';
import type { FigureRow } from '$lib/dataset/rows';
import { isSettled, ofMissions } from '../best-figures';
import type { Claim } from '../claim';
import { distinct, group, median, percent, quantile, total } from '../count';
import { electionOf, figures, get, missions, sources } from '../tables';

const known = ofMissions('observers-total');
const isOfSome = (note: string | null) =>
  /(first|second|last) group|accredited (by \d|as of )/.test(note ?? '');

/** Settled numbers of all observers of a mission. */
export const sizes = known
  .filter(({ chosen }) => isSettled(chosen) && chosen.value > 0 && !isOfSome(chosen.note))
  .map((best) => ({
    ...best,
    mission: get(missions, best.chosen.mission ?? ''),
    observers: best.chosen.value
  }));

/** An organization's first number at each contest. */
const typical = [
  ...group(sizes, ({ mission }) => `${mission.organization} ${electionOf(mission.id).contest}`).values()
]
  .flatMap(
    (of) =>
      of.toSorted((a, b) => electionOf(a.mission.id).date.localeCompare(electionOf(b.mission.id).date))[0] ??
      []
  )
  .map(({ observers }) => observers);

const dayOf = ({ as_of, source }: FigureRow) => as_of ?? get(sources, source).published ?? '';
const byMission = new Map(sizes.map((size) => [size.mission.id, size]));

/** What came for each that was planned, by the last plan that is more than a lower bound. */
const plans = [
  ...group(
    figures.filter(
      ({ measure, status, precision }) =>
        measure === 'observers-total' && status === 'planned' && precision !== 'at-least'
    ),
    ({ mission }) => mission ?? ''
  )
].flatMap(([mission, announced]) => {
  const [last] = announced.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id));
  const size = byMission.get(mission);
  return size && last ? [size.observers / last.value] : [];
});

export function claims(): Claim[] {
  const parts = sizes.filter(({ mission }) => byMission.has(mission.part_of ?? ''));
  const inParts = total(parts.map(({ observers }) => observers));
  const longTerm = ofMissions('observers-long-term').filter(({ chosen }) => isSettled(chosen));
  const shares = longTerm
    .map(({ chosen }) => chosen.value / (byMission.get(chosen.mission ?? '')?.observers ?? 0))
    .filter((share) => share <= 1);
  const differing = sizes.filter(({ low, high }) => low < high);
  const widest = differing.reduce((most, next) =>
    next.high / next.low > most.high / most.low ? next : most
  );
  const heldDays = readTable('milestones').filter(
    ({ event, planned }) => event === 'deployed-from' && !planned
  );
  const daysBefore = (id: string) => {
    const [first] = heldDays
      .filter(({ mission }) => mission === id)
      .map(({ date }) => date)
      .sort();
    return first === undefined ? 0 : (Date.parse(electionOf(id).date) - Date.parse(first)) / 864e5;
  };
  const stayed = sizes
    .map(({ mission, observers }) => ({ observers, days: daysBefore(mission.id) }))
    .filter(({ days }) => days > 0);
  const half = median(stayed.map(({ observers }) => observers));
  const daysOf = (isIn: (observers: number) => boolean) =>
    median(stayed.filter(({ observers }) => isIn(observers)).map(({ days }) => days));
  return [
    [
      '“A mission of # observers” would be an ordinary one in these data: half of the # missions',
      median(typical),
      typical.length
    ],
    ['hides a range from # to #, and', Math.min(...typical), Math.max(...typical)],
    [
      'hold # missions; # have a number of all their observers, # of these only a planned or interim one',
      missions.size,
      known.length,
      known.filter(({ chosen }) => !isSettled(chosen)).length
    ],
    ['# missions are counted', sizes.length],
    [
      'The middle half of them lie between # and # observers',
      Math.round(quantile(typical, 0.25)),
      Math.round(quantile(typical, 0.75))
    ],
    [
      '# have 500 observers or more, # fewer than 10',
      typical.filter((n) => n >= 500).length,
      typical.filter((n) => n < 10).length
    ],
    [
      'the settled claims are not equal; the widest range is that of CIS, Azerbaijan, 7 February 2024, from # to #',
      widest.low,
      widest.high
    ],
    [
      '# joint missions with a size have # parts with a size of their own',
      distinct(parts.map(({ mission }) => mission.part_of)),
      parts.length
    ],
    [
      'count the # observers of these parts a second time, #% of the sum',
      inParts,
      percent(inParts, total(sizes.map(({ observers }) => observers)))
    ],
    [
      'we hold both a planned and a settled number; plans of “more than” so many are left out. # of them came within a tenth of the plan; # were smaller, # larger',
      plans.filter((ratio) => ratio >= 0.9 && ratio <= 1.1).length,
      plans.filter((ratio) => ratio < 0.9).length,
      plans.filter((ratio) => ratio > 1.1).length
    ],
    [
      'Both numbers are known of # missions. The median share of long-term observers is #%',
      shares.length,
      percent(median(shares), 1)
    ],
    [
      'Of the # missions with both numbers, the smaller half (up to # observers) was in the country a median of # days before the vote, the larger half #',
      stayed.length,
      half,
      daysOf((n) => n <= half),
      daysOf((n) => n > half)
    ]
  ];
}

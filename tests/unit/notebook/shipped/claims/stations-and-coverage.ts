import { ofMissions, settledOfElections } from '../best-figures';
import type { Claim } from '../claim';
import { group, percent } from '../count';
import { countryOf, electionOf, figures, get, missions, organizations, shortName, sources } from '../tables';

const claimed = figures.filter(({ measure }) => measure === 'stations-visited');
const known = ofMissions('stations-visited');
const whole = [...sources.values()].filter(({ read }) => read === 'whole').length;

/** Organizations with at least twenty missions, and of how many of these the stations visited are known. */
const bodies = [...group(missions.values(), ({ organization }) => organization)]
  .map(([id, sent]) => ({
    name: shortName(get(organizations, id)),
    sent: sent.length,
    known: sent.filter((mission) => known.some(({ chosen }) => chosen.mission === mission.id)).length
  }))
  .filter(({ sent }) => sent >= 20);

/** What CIS visited in Armenia in 2008, against all stations of the vote. */
function largestShare(): number {
  const visited = known.find(({ chosen }) => chosen.mission === 'ARM-2008-02-19-presidential/cis');
  const all = settledOfElections('stations-total').get('ARM-2008-02-19-presidential');
  return percent(visited?.chosen.value ?? NaN, all ?? NaN);
}

export function claims(): Claim[] {
  const most = bodies.reduce((best, next) => (next.known / next.sent > best.known / best.sent ? next : best));
  const without = bodies
    .filter((body) => body.known === 0)
    .map(({ name }) => name)
    .sort();
  const differing = known.filter(({ low, high }) => low < high);
  const widest = differing.reduce((most, next) =>
    next.high / next.low > most.high / most.low ? next : most
  );
  const widestAt = widest.chosen.mission ?? '';
  const widestName = shortName(get(organizations, get(missions, widestAt).organization));
  const place = `${countryOf(widestAt)} ${electionOf(widestAt).date.slice(0, 4)}`;
  return [
    [
      'For # of the missions, #%, we read how many polling stations they visited',
      known.length,
      percent(known.length, missions.size)
    ],
    [
      'Of the # numbers # are given as “about” or “more than”',
      known.length,
      known.filter(({ chosen }) => chosen.precision !== 'exact').length
    ],
    ['of # documents behind the tables, # were read whole', sources.size, whole],
    [
      `Of the # organizations listed, the number is known most often for ${most.name}: # of # missions`,
      bodies.length,
      most.known,
      most.sent
    ],
    [`For # of them we read it of no mission at all: ${without.join(', ')}.`, without.length],
    ['to #% (CIS, Armenia 2008)', largestShare()],
    ['Of # claims of stations visited in the tables, the notes of none say', claimed.length],
    [
      'Of the # missions, sources give different numbers of stations visited for #',
      known.length,
      differing.length
    ],
    [`The widest gap is that of ${widestName}, ${place}: from # to #`, widest.low, widest.high],
    [
      'for # of the # missions all that we read goes back to a single origin',
      known.filter(({ origins }) => origins === 1).length,
      known.length
    ],
    ['They are #% of all.', percent(missions.size - known.length, missions.size)]
  ];
}

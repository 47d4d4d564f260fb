import { isSettled, ofMissions } from '../best-figures';
import type { Claim } from '../claim';
import { distinct, group, pairs } from '../count';
import { areOne, conclusions, elections, missions, voices, type Voice } from '../tables';

const votes = [...elections.values()].filter(({ country }) => country === 'AZE');
const sent = [...missions.values()].filter(({ election }) => election.startsWith('AZE-'));
const said = voices.filter(({ election }) => election.country === 'AZE');
const texts = [...group(said, ({ text, mission }) => text ?? mission).values()].flatMap(
  ([first]) => first ?? []
);
const stance = (name: string) => texts.filter((row) => row.stance === name).length;

/** Two organizations at a contest, at the same vote where both spoke of one: whether they differ, or undefined where they are no pair. */
function differ(some: readonly Voice[], others: readonly Voice[]): boolean | undefined {
  const met = some.flatMap((a) => others.filter((b) => !areOne(a, b)).map((b) => ({ a, b })));
  const atOneVote = met.filter(({ a, b }) => a.of.election === b.of.election);
  const compared = atOneVote.length ? atOneVote : met;
  return compared.length ? compared.some(({ a, b }) => a.stance !== b.stance) : undefined;
}

/** By contest: for each pair of organizations, whether they differ. */
const contests = [...group(said, ({ election }) => election.contest).values()]
  .map((at) => {
    const organizations = [...group(at, ({ of }) => of.organization).values()];
    return pairs(organizations).flatMap(([a, b]) => differ(a, b) ?? []);
  })
  .filter((compared) => compared.length > 0);

export function claims(): Claim[] {
  const concluded = conclusions.filter(({ mission }) => mission.startsWith('AZE-')).length;
  const byMission = new Map(said.map((row) => [row.mission, row]));
  const parts = said.filter(({ of }) => byMission.has(of.part_of ?? ''));
  const split = contests.filter((compared) => compared.includes(true));
  const bodies = [...group(said, ({ of }) => of.organization).values()];
  const onlyEndorsing = bodies.filter((of) => of.every((row) => row.stance === 'endorsing'));
  const own = said.filter(({ basis }) => basis === 'mission').length;
  const sizes = ofMissions('observers-total').filter(({ chosen }) => chosen.election.startsWith('AZE-'));
  const settled = sizes.filter(({ chosen }) => isSettled(chosen));
  const widest = sizes.find(({ chosen }) => chosen.mission === 'AZE-2024-02-07-presidential/cis');
  const visits = votes.map(({ id }) => sent.filter(({ election }) => election === id).length);
  return [
    [
      'hold # votes in Azerbaijan, from 15 October 2003 to 29 January 2025: # contests',
      votes.length,
      distinct(votes.map(({ contest }) => contest))
    ],
    ['is in what we read of # of them', distinct(said.map(({ election }) => election.contest))],
    ['On # contests two or more missions concluded', contests.length],
    ['on # of these, at least two conclusions fall into different classes', split.length],
    ['# of # pairs of organizations differ', contests.flat().filter(Boolean).length, contests.flat().length],
    [
      'hold # missions of # organizations to these contests',
      sent.length,
      distinct(sent.map(({ organization }) => organization))
    ],
    [
      'For # of them a conclusion is in what we read, # of these only in the words of one member',
      concluded,
      concluded - said.length
    ],
    [
      '# conclusions remain: endorsing (#), critical (#), and qualified (#)',
      texts.length,
      stance('endorsing'),
      stance('critical'),
      stance('qualified')
    ],
    [
      '# of the # organizations with a conclusion have endorsing ones only',
      onlyEndorsing.length,
      bodies.length
    ],
    ['# of the # conclusions rest on a document of the organization itself', own, said.length],
    [
      'Of # conclusions of a part whose joint mission has one, too, # fall into another class',
      parts.length,
      parts.filter((row) => row.stance !== byMission.get(row.of.part_of ?? '')?.stance).length
    ],
    ['known for # of the # missions, settled for #', sizes.length, sent.length, settled.length],
    ['settled one is IEOM, 6 November 2005 with #', Math.max(...settled.map(({ chosen }) => chosen.value))],
    ['Sources differ most on CIS, 7 February 2024: from # to #', widest?.low ?? NaN, widest?.high ?? NaN],
    [
      'Of the # votes, # had no international mission that we know of, # a single one',
      votes.length,
      visits.filter((n) => n === 0).length,
      visits.filter((n) => n === 1).length
    ]
  ];
}

import { readTable } from '$lib/dataset/read-table';
import { bestFigures } from '../best-figures';
import type { Claim } from '../claim';
import { distinct, group } from '../count';
import { conclusions, electionOf, elections, figures, get, missions, sources, voices } from '../tables';

export function claims(): Claim[] {
  const all = [...missions.values()];
  const votes = new Set(all.map(({ election }) => election));
  const observed = [...elections.values()].filter(({ id }) => votes.has(id));
  const whole = [...sources.values()].filter(({ read }) => read === 'whole').length;
  const parts = all.filter(({ part_of }) => part_of !== null);
  const concluded = new Set(conclusions.map(({ mission }) => mission));
  const gaps = readTable('gaps');
  const gapsOf = (kind: string) => gaps.filter((gap) => gap.kind === kind).length;
  const byYear = group(all, ({ id }) => electionOf(id).date.slice(0, 4));
  const [fullest, inFullest] = [...byYear].reduce((most, next) =>
    next[1].length > most[1].length ? next : most
  );
  const claimed = figures.filter(
    ({ mission, measure }) => mission === 'AZE-2015-11-01-parliamentary/cis' && measure === 'observers-total'
  );
  const best = bestFigures.find(({ chosen }) => claimed.includes(chosen));
  return [
    [
      'hold # election observation missions of # organizations, to # votes in # countries',
      all.length,
      distinct(all.map(({ organization }) => organization)),
      votes.size,
      distinct(observed.map(({ country }) => country))
    ],
    ['Behind them stand # documents, of which # were read whole', sources.size, whole],
    ['# missions have parts here, # in all', distinct(parts.map(({ part_of }) => part_of)), parts.length],
    [
      'the # votes with a mission are # contests',
      votes.size,
      distinct(observed.map(({ contest }) => contest))
    ],
    ['# further votes are in the tables without any mission', elections.size - votes.size],
    [`most missions in the tables is ${fullest}, with #`, inFullest.length],
    [
      'For CIS, Azerbaijan, 1 November 2015, # claims from # origins are on file, from # to #; the best figure is #',
      claimed.length,
      distinct(claimed.map(({ source }) => get(sources, source).origin)),
      Math.min(...claimed.map(({ value }) => value)),
      Math.max(...claimed.map(({ value }) => value)),
      best?.chosen.value ?? NaN
    ],
    ['Figures of zero in the tables: #', figures.filter(({ value }) => value === 0).length],
    ['# of # missions have no conclusion in the tables', all.length - concluded.size, all.length],
    ['Searched, not found: recorded # times', gapsOf('not-found')],
    ['Another # entries say where sources dispute', gapsOf('disputed')],
    [
      '# conclusions: number by our three classes',
      distinct(voices.map(({ text, mission }) => text ?? mission))
    ]
  ];
}

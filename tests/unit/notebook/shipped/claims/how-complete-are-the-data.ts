import { readTable } from '$lib/dataset/read-table';
import { bestFigures, isSettled } from '../best-figures';
import type { Claim } from '../claim';
import { distinct, median, percent, total } from '../count';
import { conclusions, elections, figures, findings, get, missions, sources } from '../tables';

const documents = [...sources.values()];
const several = bestFigures.filter(({ origins }) => origins > 1);
const differing = several.filter(({ low, high }) => low < high);

type Known = ReadonlySet<string | null>;
const have = (rows: readonly { mission: string | null }[]): Known =>
  new Set(rows.map(({ mission }) => mission));
const measured = (measure: string) => have(figures.filter((row) => row.measure === measure));

/** The missions of which each kind of fact is known. */
const kinds: Record<string, Known> = {
  size: measured('observers-total'),
  'stations visited': measured('stations-visited'),
  period: have(readTable('milestones').filter(({ event }) => event.startsWith('deployed-'))),
  head: have(readTable('heads')),
  members: have(readTable('members')),
  places: have(readTable('places')),
  meetings: have(readTable('meetings')),
  findings: have(findings),
  conclusion: have(conclusions)
};

/** Missions with a document of their own organization among those of their rows, or a conclusion of their own. */
function withOwnDocument(): number {
  const tables = [
    'figures',
    'findings',
    'conclusions',
    'statements',
    'heads',
    'members',
    'places',
    'meetings',
    'milestones',
    'standards',
    'events'
  ] as const;
  const rows: { mission: string | null; source: string }[] = tables.flatMap((name) => readTable(name));
  const own = rows.flatMap(({ mission, source }) =>
    mission !== null && get(sources, source).organization === get(missions, mission).organization
      ? [mission]
      : []
  );
  const concluding = conclusions.filter(({ basis }) => basis === 'mission').map(({ mission }) => mission);
  return distinct([...own, ...concluding]);
}

export function claims(): Claim[] {
  const known = [...missions.keys()].map((id) => Object.values(kinds).filter((of) => of.has(id)).length);
  const observed = new Set([...missions.values()].map(({ election }) => election));
  const share = (kind: string) => percent(kinds[kind]?.size ?? NaN, missions.size);
  const count = (isSo: (source: (typeof documents)[number]) => boolean) => documents.filter(isSo).length;
  const own = count(({ role }) => role === 'mission');
  const media = count(({ role }) => role === 'media');
  const english = count(({ language }) => language === 'en');
  const alone = bestFigures.length - several.length;
  const candidates = bestFigures.find(
    ({ chosen }) => chosen.election.startsWith('TUR-2015-11-01') && chosen.measure === 'candidates'
  );
  return [
    [
      'to # elections (# contests); for # of the elections we hold no mission',
      elections.size,
      distinct([...elections.values()].map(({ contest }) => contest)),
      elections.size - observed.size
    ],
    ['Of all that could be there, #% is.', percent(total(known), 9 * missions.size)],
    [
      'The median mission has # of the nine; # have all, and of # nothing of the nine is known',
      median(known),
      known.filter((n) => n === 9).length,
      known.filter((n) => n === 0).length
    ],
    [
      'What we know most often is head (#% of missions), least often stations visited (#%)',
      share('head'),
      share('stations visited')
    ],
    ['from # documents of # origins', documents.length, distinct(documents.map(({ origin }) => origin))],
    [
      '# of them are documents of observing organizations (#%), # are reports in media (#%)',
      own,
      percent(own, documents.length),
      media,
      percent(media, documents.length)
    ],
    ['# are in English (#%)', english, percent(english, documents.length)],
    ['of # we do not know the day of publication', count(({ published }) => published === null)],
    [
      'For # of the # missions (#%) at least one of the documents is the organization’s own',
      withOwnDocument(),
      missions.size,
      percent(withOwnDocument(), missions.size)
    ],
    ['hold # numbers of missions and elections', bestFigures.length],
    ['For # of them (#%) all claims go back to one origin', alone, percent(alone, bestFigures.length)],
    [
      'they differ in #% of the cases (# of #); in # of these by no more than a tenth',
      percent(differing.length, several.length),
      differing.length,
      several.length,
      differing.filter(({ low, high }) => high <= 1.1 * low).length
    ],
    [
      'A further # numbers differ within a single origin',
      bestFigures.filter(({ origins, low, high }) => origins === 1 && low < high).length
    ],
    [
      '# numbers are only announced or interim',
      bestFigures.filter(({ chosen }) => !isSettled(chosen)).length
    ],
    [
      'The widest relative gap is that of Türkiye 2015-11-01, candidates: from # (by our note: parties, besides independents) to #',
      candidates?.low ?? NaN,
      candidates?.high ?? NaN
    ]
  ];
}

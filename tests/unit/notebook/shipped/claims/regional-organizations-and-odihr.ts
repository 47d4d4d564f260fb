import type { Claim } from '../claim';
import { distinct, group } from '../count';
import { areOne, get, organizations, voices, type Voice } from '../tables';

const rank = { critical: 1, qualified: 2, endorsing: 3 };
const distance = ({ other, odihr }: Compared) => rank[other.stance] - rank[odihr.stance];
const isOdihr = ({ of }: Voice) => of.organization === 'osce-odihr';
const isJoint = ({ of }: Voice) => of.organization === 'ieom-osce';

interface Compared {
  other: Voice;
  odihr: Voice;
}

const spoke = voices.filter((row) => isOdihr(row) || isJoint(row));
const both = [...group(spoke, ({ of }) => of.election).values()].filter((of) => of.length === 2);
/** At each vote ODIHR's own conclusion, else that of its joint mission. */
const odihrs = [...group(spoke, ({ of }) => of.election).values()].flatMap(
  (of) => of.find(isOdihr) ?? of.find(isJoint) ?? []
);

/** One an organization and contest: at one vote where both spoke of one, and there where they are furthest apart. */
function compare(said: readonly Voice[]): Compared[] {
  const met = said.flatMap((other) =>
    odihrs
      .filter((odihr) => odihr.election.contest === other.election.contest && !areOne(other, odihr))
      .map((odihr): Compared => ({ other, odihr }))
  );
  const atOneVote = met.filter(({ other, odihr }) => other.of.election === odihr.of.election);
  return (atOneVote.length ? atOneVote : met)
    .toSorted((a, b) => Math.abs(distance(b)) - Math.abs(distance(a)))
    .slice(0, 1);
}

const others = voices.filter((row) => !isOdihr(row) && !isJoint(row));
const compared = [
  ...group(others, ({ of, election }) => `${election.contest} ${of.organization}`).values()
].flatMap(compare);
const isPartner = ({ other }: Compared) => other.of.part_of?.endsWith('/ieom-osce') === true;

function isRegional(pair: Compared): boolean {
  const { id, kind } = get(organizations, pair.other.of.organization);
  const isOfStates = kind === 'intergovernmental' || kind === 'parliamentary';
  return isOfStates && !id.startsWith('parliament-') && !isPartner(pair);
}

export function claims(): Claim[] {
  const regional = compared.filter(isRegional);
  const differing = regional.filter((pair) => distance(pair) !== 0);
  const contests = [...group(regional, ({ other }) => other.election.contest).values()];
  const cis = regional.filter(({ other }) => other.of.organization === 'cis');
  const partners = compared.filter(isPartner);
  const ownBoth = regional.filter(
    ({ other, odihr }) => other.basis === 'mission' && odihr.basis === 'mission'
  );
  const endorsing = spoke.filter(({ stance }) => stance === 'endorsing');
  return [
    ['on # of # comparisons, an organization of states or parliaments', differing.length, regional.length],
    [
      'The comparisons cover # contests in # countries',
      contests.length,
      distinct(regional.map(({ other }) => other.election.country))
    ],
    [
      'On # of the # contests, every organization compared differs from ODIHR; on #, none does',
      contests.filter((of) => of.every((pair) => distance(pair) !== 0)).length,
      contests.length,
      contests.filter((of) => of.every((pair) => distance(pair) === 0)).length
    ],
    [
      'On # votes we hold both; there they fall into different classes # times',
      both.length,
      both.filter(([a, b]) => a?.stance !== b?.stance).length
    ],
    [
      'CIS differs on # of # contests, in # countries',
      cis.filter((pair) => distance(pair) !== 0).length,
      cis.length,
      distinct(cis.map(({ other }) => other.election.country))
    ],
    [
      'the more favourable one on # comparisons, the more critical one on #',
      regional.filter((pair) => distance(pair) > 0).length,
      regional.filter((pair) => distance(pair) < 0).length
    ],
    [
      'ODIHR’s side is endorsing on # of the # contests on which it concluded at all',
      distinct(endorsing.map(({ election }) => election.contest)),
      distinct(spoke.map(({ election }) => election.contest))
    ],
    [
      'of the regional conclusions compared here, # of # are',
      regional.filter(({ other }) => other.stance === 'endorsing').length,
      regional.length
    ],
    ['On # of # comparisons both sides are known from their own documents', ownBoth.length, regional.length],
    [
      'Of # comparisons between ODIHR’s side and a partner in the same joint mission, # differ',
      partners.length,
      partners.filter((pair) => distance(pair) !== 0).length
    ]
  ];
}

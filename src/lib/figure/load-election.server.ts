import { categories } from '$lib/dataset/descriptor';
import { groupBy } from '$lib/charts/group-by';
import { nameOn } from '$lib/dataset/name-on.server';
import { readTable } from '$lib/dataset/read-table';
import type { ClaimDocument, ElectionDocument, MissionDocument } from './election-document';
import { electionFacts, missionFacts } from './facts.server';

const elections = new Map(readTable('elections').map((election) => [election.id, election]));
const sources = new Map(readTable('sources').map((source) => [source.id, source]));
const missions = groupBy(readTable('missions'), (mission) => mission.election);
const figures = groupBy(readTable('figures'), (figure) => figure.mission ?? figure.election);
const findings = groupBy(
  readTable('findings').filter((finding) => finding.kind === 'finding'),
  (finding) => finding.mission
);
const conclusions = groupBy(readTable('conclusions'), (conclusion) => conclusion.mission);
const measures = new Map(categories('figures', 'measure').map(({ value, label }) => [value, label]));

export const electionIds = (): string[] => [...elections.keys()];

const claimsOf = (subject: string): ClaimDocument[] =>
  (figures.get(subject) ?? []).map((figure) => ({
    id: figure.id,
    measure: figure.measure,
    measureLabel: measures.get(figure.measure) ?? figure.measure,
    value: figure.value,
    status: figure.status,
    precision: figure.precision,
    asOf: figure.as_of,
    saidBy: figure.said_by,
    note: figure.note,
    source: figure.source
  }));

/**
 * The document of one election.
 * @returns undefined where there is no such election
 */
export function loadElection(id: string): ElectionDocument | undefined {
  const election = elections.get(id);
  if (!election) return undefined;
  const of = (missions.get(id) ?? []).map((mission): MissionDocument => ({
    id: mission.id,
    name: nameOn(mission.organization, election.date).name,
    partOf: mission.part_of,
    claims: claimsOf(mission.id),
    facts: missionFacts(mission.id),
    findings: (findings.get(mission.id) ?? []).map(({ id, theme, polarity, summary, source }) => ({
      id,
      theme,
      polarity,
      summary,
      source
    })),
    conclusions: (conclusions.get(mission.id) ?? []).map(({ id, stance, terms, summary, basis, source }) => ({
      id,
      stance,
      terms: terms ? terms.split('; ') : [],
      summary,
      basis,
      source
    }))
  }));
  const own = { claims: claimsOf(id), facts: electionFacts(election) };
  const rows = [
    ...own.claims,
    ...own.facts,
    ...of.flatMap(({ claims, facts, findings, conclusions }) => [
      ...claims,
      ...facts,
      ...findings,
      ...conclusions
    ])
  ];
  const cited = new Set(rows.map((row) => row.source));
  return {
    id,
    country: election.country,
    date: election.date,
    type: election.type,
    missions: of,
    ...own,
    sources: Object.fromEntries(
      [...cited].flatMap((source) => {
        const found = source && sources.get(source);
        if (!found) return [];
        const { title, publisher, url, published, language } = found;
        return [[source, { title, publisher, url, published, language }]];
      })
    )
  };
}

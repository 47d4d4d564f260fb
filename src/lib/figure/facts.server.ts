import { groupBy } from '$lib/charts/group-by';
import { categories } from '$lib/dataset/descriptor';
import { readTable } from '$lib/dataset/read-table';
import type { ElectionRow } from '$lib/dataset/rows';
import { count, day } from '$lib/ui/words';
import type { FactDocument } from './election-document';

const ofMission = <Row extends { mission: string }>(rows: readonly Row[]) =>
  groupBy(rows, (row) => row.mission);

const heads = ofMission(readTable('heads'));
const members = ofMission(readTable('members'));
const places = ofMission(readTable('places'));
const meetings = ofMission(readTable('meetings'));
const milestones = ofMission(readTable('milestones'));
const standards = ofMission(readTable('standards'));
const abroad = groupBy(readTable('polling_abroad'), (row) => row.election);
const gaps = groupBy(readTable('gaps'), (row) => row.country);
const countries = new Map(readTable('countries').map(({ id, name }) => [id, name]));
const organizations = new Map(
  readTable('organizations').map(({ id, name, abbreviation }) => [id, abbreviation ?? name])
);
const milestoneLabels = labels(categories('milestones', 'event'));
const gapLabels = labels(categories('gaps', 'kind'));

/** What a mission's rows say besides claims, findings and conclusions. */
export const missionFacts = (mission: string): FactDocument[] => [
  ...(heads.get(mission) ?? []).map(({ name, title, source }) =>
    fact('heads', `Led by ${joined(name, title)}`, source)
  ),
  ...(members.get(mission) ?? []).map(({ member, source }) =>
    fact('members', `Member: ${countries.get(member) ?? member}`, source)
  ),
  ...(places.get(mission) ?? []).map(({ name, kind, stations_visited: stations, source }) =>
    fact(
      'places',
      joined(`${name} (${kind})`, stations === null ? null : `${count(stations, 'polling station')} visited`),
      source
    )
  ),
  ...(meetings.get(mission) ?? []).map(({ institution, person, role, date, source }) =>
    fact('meetings', `Met ${joined(institution, person, role, date && day(date))}`, source)
  ),
  ...(milestones.get(mission) ?? []).map(({ event, date, planned, source }) =>
    fact(
      'milestones',
      `${milestoneLabels.get(event) ?? event}: ${day(date)}${planned ? ' (planned)' : ''}`,
      source
    )
  ),
  ...(standards.get(mission) ?? []).map(({ standard, source }) =>
    fact('standards', `Standard invoked: ${standard}`, source)
  )
];

/** What is said of an election itself, and what was searched in vain around it. */
export const electionFacts = ({ id, country, date }: ElectionRow): FactDocument[] => [
  ...(abroad.get(id) ?? []).map(({ country: host, city, stations, source }) =>
    fact(
      'polling-abroad',
      joined(
        `Polling in ${countries.get(host) ?? host}`,
        city,
        stations === null ? null : count(stations, 'polling station')
      ),
      source
    )
  ),
  ...(gaps.get(country) ?? [])
    .filter((gap) => (gap.election ? gap.election === id : gap.date === date))
    .map(({ kind, organization, searched, note }) =>
      fact(
        'gaps',
        `${gapLabels.get(kind) ?? kind}${organization ? `, ${organizations.get(organization) ?? organization}` : ''}: ${note} (looked for on ${day(searched)})`,
        null
      )
    )
];

const fact = (kind: FactDocument['kind'], text: string, source: string | null): FactDocument => ({
  kind,
  text,
  source
});

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ');

function labels(codes: { value: string; label: string }[]): Map<string, string> {
  return new Map(codes.map(({ value, label }) => [value, label]));
}

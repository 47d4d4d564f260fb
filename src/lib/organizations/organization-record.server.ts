import { comparedMissions } from '$lib/compare/compared-missions.server';
import { partners } from '$lib/compare/partners';
import { gapEntries } from '$lib/coverage/gap-entries.server';
import { categories } from '$lib/dataset/descriptor';
import { rowById, rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import { electionTitle } from '$lib/elections/title';
import type { MissionSummary } from '$lib/missions/summary';
import { missionsOf } from '$lib/missions/summary.server';
import { documentRef } from '$lib/records/document.server';
import { missionLines } from './mission-lines.server';
import { newestShown, type MissionMark, type OrganizationRecord } from './organization-record';

/** Everything that the page of an organization shows; null where there is no such organization. */
export async function organizationRecord(id: string): Promise<OrganizationRecord | null> {
  const organization = rowById('organizations', id);
  if (!organization) return null;
  const missions = (await missionsOf(id)).reverse();
  return {
    id,
    ...namesOf(id),
    kind: kindOf(organization.kind),
    names: rowsWhere('organization_names', 'organization', id)
      .map(({ name, short, from, until }) => ({ name, short, from, until }))
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
    aliases: rowsWhere('aliases', 'name', id)
      .filter(({ kind }) => kind === 'organization')
      .map(({ alias, note }) => ({ alias, note })),
    contests: new Set(missions.map(({ contest }) => contest)).size,
    marks: missions.map(toMark),
    newest: missionLines(id, missions.slice(0, newestShown)),
    standards: missions.flatMap(({ id: mission, countryName, type, date }) =>
      rowsWhere('standards', 'mission', mission).map(({ standard, source }) => ({
        standard,
        mission,
        election: electionTitle(countryName, type, date),
        document: documentRef(source)
      }))
    ),
    partners: partners(await comparedMissions(), id).map(({ organization: other, agreement }) => ({
      organization: other,
      ...namesOf(other),
      agreement
    })),
    gaps: gapEntries().filter((gap) => gap.organization?.id === id)
  };
}

const toMark = ({ id, country, countryName, date, type, conclusion }: MissionSummary): MissionMark => ({
  id,
  country,
  countryName,
  date,
  type,
  ...(conclusion && { stance: conclusion.stance }),
  ...(conclusion && conclusion.basis !== 'mission' && { basis: conclusion.basis })
});

/** The organizations whose missions do not all fit on their page. */
export const withManyMissions = (): string[] =>
  table('organizations')
    .map(({ id }) => id)
    .filter((id) => rowsWhere('missions', 'organization', id).length > newestShown);

/** The present name of an organization, in full and in short. */
function namesOf(id: string): { name: string; short: string } {
  const { name, abbreviation } = rowNamed('organizations', id);
  return { name, short: abbreviation ?? name };
}

function kindOf(kind: string): OrganizationRecord['kind'] {
  const found = categories('organizations', 'kind').find(({ value }) => value === kind);
  return { label: found?.label ?? kind, description: found?.description ?? '' };
}

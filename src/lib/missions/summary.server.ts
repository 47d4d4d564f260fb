import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { ConclusionRow } from '$lib/dataset/rows';
import { bestFigures } from '$lib/records/best-figures.server';
import type { Conclusion } from '$lib/records/stance';
import { nameOn } from '$lib/dataset/name-on.server';
import type { MissionSummary } from './summary';

/** The summary of a mission. Throws where there is no such mission. */
export async function missionSummary(id: string): Promise<MissionSummary> {
  const { election, organization, part_of, format } = rowNamed('missions', id);
  const { country, date, type, contest } = rowNamed('elections', election);
  const [conclusion] = rowsWhere('conclusions', 'mission', id);
  return {
    id,
    election,
    organization,
    ...nameOn(organization, date),
    partOf: part_of,
    format,
    country,
    countryName: rowNamed('countries', country).name,
    date,
    type,
    contest,
    conclusion: conclusion ? toConclusion(conclusion) : null,
    figures: await bestFigures(id)
  };
}

/** The missions at an election: each joint mission followed by its parts, the larger ones first. */
export async function missionsAt(election: string): Promise<MissionSummary[]> {
  const missions = await Promise.all(
    rowsWhere('missions', 'election', election).map(({ id }) => missionSummary(id))
  );
  const bySize = missions.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.short < b.short ? -1 : 1));
  return bySize
    .filter(({ partOf }) => partOf === null)
    .flatMap((mission) => [mission, ...bySize.filter(({ partOf }) => partOf === mission.id)]);
}

/** The missions of an organization, the earliest first. */
export async function missionsOf(organization: string): Promise<MissionSummary[]> {
  const missions = await Promise.all(
    rowsWhere('missions', 'organization', organization).map(({ id }) => missionSummary(id))
  );
  return missions.sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
}

const sizeOf = (mission: MissionSummary) => mission.figures['observers-total']?.value ?? -1;

export function toConclusion(row: ConclusionRow): Conclusion {
  const { id, stance, terms, summary, basis, text, source } = row;
  return {
    id,
    stance,
    terms: terms ? terms.split('; ') : [],
    summary,
    basis,
    text,
    source,
    publisher: rowNamed('sources', source).publisher
  };
}

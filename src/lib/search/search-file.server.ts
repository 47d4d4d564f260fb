/** Makes the file that the search reads, from the tables. */
import { categories } from '$lib/dataset/descriptor';
import { rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import type { ElectionRow, ElectionType } from '$lib/dataset/rows';
import { nameOn } from '$lib/dataset/name-on.server';
import { groupOf } from '$lib/gallery/groups';
import { notebookFiles } from '$lib/notebook/files.server';
import { folders } from '$lib/questions/folders.server';
import { questionAbout } from '$lib/questions/load.server';
import { peopleLines } from './people-lines.server';
import type { MissionLine, OrganizationLine, SearchFile } from './search-file';

export function searchFile(): SearchFile {
  const types = categories('elections', 'type').map(({ value }) => value as ElectionType);
  const at = (rows: readonly { id: string }[]) => new Map(rows.map(({ id }, i) => [id, i]));
  const countries = at(table('countries'));
  const organizations = at(table('organizations'));
  const elections = at(table('elections'));
  const missions = at(table('missions'));
  const named = (places: ReadonlyMap<string, number>, id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`a row names “${id}”, which its table does not hold`);
    return place;
  };

  return {
    types,
    countries: table('countries').map(({ id, name }) => [id, name]),
    organizations: table('organizations').map(({ id }) => organizationLine(id)),
    questions: [...folders.keys()].map((slug) => [slug, questionAbout(slug).title, groupOf(slug).title]),
    notebooks: notebookFiles.map(({ slug, title }) => [slug, title]),
    elections: table('elections').map((election) => [
      named(countries, election.country),
      types.indexOf(election.type),
      election.date,
      election.id,
      electionNote(election)
    ]),
    missions: table('missions').map(({ election, organization }): MissionLine => {
      const at = named(elections, election);
      const of = named(organizations, organization);
      const { short } = nameOn(organization, rowNamed('elections', election).date);
      return short === shortNow(organization) ? [at, of] : [at, of, short];
    }),
    people: peopleLines(
      (mission) => named(missions, mission),
      (election) => named(elections, election)
    ),
    places: table('places').map(({ name, kind, mission, id }) => [name, kind, named(missions, mission), id]),
    sources: table('sources').map(({ id, title, publisher, published }) => [
      id,
      title,
      publisher,
      published ?? ''
    ]),
    aliases: aliases()
  };
}

function organizationLine(id: string): OrganizationLine {
  const { name } = rowNamed('organizations', id);
  const others = [
    ...rowsWhere('organization_names', 'organization', id).flatMap((then) => [then.name, then.short ?? '']),
    ...rowsWhere('aliases', 'name', id)
      .filter(({ kind }) => kind === 'organization')
      .map(({ alias }) => alias)
  ];
  const said = [name, shortNow(id), ''];
  return [id, shortNow(id), name, [...new Set(others)].filter((other) => !said.includes(other))];
}

function shortNow(id: string): string {
  const { name, abbreviation } = rowNamed('organizations', id);
  return abbreviation ?? name;
}

const electionNote = ({ early, round }: ElectionRow): string =>
  [early && 'early', round && round > 1 && `round ${round}`].filter(Boolean).join(', ');

/** Each name of a person or place leads to all its other names. */
function aliases(): Record<string, string[]> {
  const families = new Map<string, Set<string>>();
  for (const { kind, name, alias } of table('aliases')) {
    if (kind === 'organization') continue;
    const family = families.get(name) ?? new Set([name]);
    families.set(name, family.add(alias));
  }
  return Object.fromEntries(
    [...families.values()].flatMap((family) =>
      [...family].map((name) => [name, [...family].filter((other) => other !== name)])
    )
  );
}

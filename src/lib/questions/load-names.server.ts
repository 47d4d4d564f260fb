import { categories } from '$lib/dataset/descriptor';
import { readTable } from '$lib/dataset/read-table';
import { allAnnotations, lean } from './annotations.server';
import { regionId, type Names } from './names';

/** The names of everything that a filter or a chart may show: organizations with missions, countries with elections. */
export function loadNames(): Names {
  const observers = new Set(readTable('missions').map((mission) => mission.organization));
  const voting = new Set(readTable('elections').map((election) => election.country));
  const countries = readTable('countries').filter((country) => voting.has(country.id));
  const labels = (pairs: { value: string; label: string }[]) =>
    Object.fromEntries(pairs.map(({ value, label }) => [value, label]));
  return {
    organizations: Object.fromEntries(
      readTable('organizations')
        .filter((organization) => observers.has(organization.id))
        .map(({ id, name, abbreviation }) => [id, { name, short: abbreviation ?? name }])
    ),
    countries: Object.fromEntries(
      countries.map(({ id, name, region }) => [id, { name, region: regionId(region) }])
    ),
    regions: Object.fromEntries(countries.map(({ region }) => [regionId(region), region])),
    types: labels(categories('elections', 'type')),
    themes: labels(categories('findings', 'theme')),
    annotations: allAnnotations().map(lean)
  };
}

/** The lexicon, made of its files, of the names of our tables and of what was learned of sentences. Node only: build, command and tests. */
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '$lib/dataset/csv';
import { readTable } from '$lib/dataset/read-table';
import { lexiconColumns, type Lexicon, type LexiconFile, type LexiconRows } from './lexicon';
import learned from './learned/weights.json' with { type: 'json' };
import { worldPlaces } from './text/world-places.server';

const folder = join('src', 'lib', 'statement', 'lexicon');

/** @throws where a file of the lexicon is not as it should be: which, in which line, and what is wrong */
export function readLexicon(): Lexicon {
  const names = Object.keys(lexiconColumns) as LexiconFile[];
  const files = Object.fromEntries(names.map((name) => [name, fileRows(name)])) as unknown as LexiconRows;
  return { ...files, ...tableNames(files), learned };
}

function fileRows(name: LexiconFile): Record<string, string>[] {
  const file = join(folder, `${name}.csv`);
  const { columns, rows, problems } = readCsv(readFileSync(file, 'utf8'));
  const [problem] = problems;
  if (problem) throw new Error(`${file}, line ${problem.line}: ${problem.message}`);
  const wanted = lexiconColumns[name].join();
  if (columns.join() !== wanted) throw new Error(`${file}, line 1: the columns must be ${wanted}`);
  return rows.map(({ cells }) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])));
}

function tableNames(
  files: LexiconRows
): Pick<Lexicon, 'organizations' | 'nations' | 'elections' | 'aliases' | 'places'> {
  const aliases = readTable('aliases');
  const former = readTable('organization_names');
  const organizations = readTable('organizations').map(({ id, name, abbreviation, kind }) => ({
    id,
    kind,
    names: distinct([
      name,
      name.replace(/ (observer mission|election observation mission|\(joint mission\))$/, ''),
      name.replace(/^The /, ''),
      abbreviation,
      ...files.names.flatMap((row) => (row.organization === id ? [row.name] : [])),
      ...former.flatMap((row) => (row.organization === id ? [row.name, row.short] : [])),
      ...aliases.flatMap(({ kind, name, alias }) => (kind === 'organization' && name === id ? [alias] : []))
    ])
  }));
  const world = worldPlaces();
  const nations = countryCodes().map(({ id, name, capital }) => {
    const code = countries.alpha3ToAlpha2(id) ?? '';
    const official = (english.countries as Record<string, string | string[]>)[code] ?? [];
    const people = (nationalities.nationalities as Record<string, string>)[code]?.replace(/ \(.*/, '');
    const own = (kind: string) =>
      files.countries.flatMap((row) => (row.country === id && row.kind === kind ? [row.name] : []));
    const known = (kind: string) =>
      files['known-places'].flatMap((row) =>
        row.country === id && row.kind === kind ? row.names.split('; ') : []
      );
    return {
      id,
      names: distinct([name, ...[official].flat(), ...own('name')]),
      peoples: distinct([people, ...own('people')].flatMap(withPlural)),
      capital: capital ?? own('capital')[0] ?? null,
      cities: distinct([...(world.get(id)?.cities ?? []), ...known('city')]),
      regions: distinct([...(world.get(id)?.regions ?? []), ...known('region')]),
      districts: known('district')
    };
  });
  const elections = readTable('elections').map(({ id, country, date, type }) => ({
    id,
    country,
    date,
    type
  }));
  const others = aliases.flatMap(({ kind, name, alias }) =>
    kind === 'person' || kind === 'place' ? [{ kind, name, alias }] : []
  );
  const placesByKey = new Map(
    readTable('places').map(({ name, kind, mission }) => [
      `${name} ${mission.slice(0, 3)}`,
      { name, kind, country: mission.slice(0, 3) }
    ])
  );
  const places = [...placesByKey.values()];
  return { organizations, nations, elections, aliases: others, places };
}

/** The countries of our tables, and every other that a delegation may come from. */
function countryCodes(): { id: string; name: string | null; capital: string | null }[] {
  const ours = readTable('countries');
  const known = new Set(ours.map(({ id }) => id));
  const others = Object.keys(countries.getAlpha3Codes()).filter((id) => !known.has(id));
  return [...ours, ...others.map((id) => ({ id, name: null, capital: null }))];
}

/** “Azerbaijani”, “Azerbaijanis”. */
const withPlural = (people: string | undefined): string[] =>
  people ? (/(?:s|sh|ch|ese)$/.test(people) ? [people] : [people, `${people}s`]) : [];

const distinct = (names: readonly (string | null | undefined)[]): string[] => [
  ...new Set(names.filter((name): name is string => !!name))
];

/** The missions of the data in the form in which they are compared. */
import { groupBy } from '$lib/charts/group-by';
import { rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import type { FigureMeasure, FindingPolarity } from '$lib/dataset/rows';
import { nameOn } from '$lib/dataset/name-on.server';
import { shownFigure, type ShownFigure } from '$lib/records/best-figure';
import { bestFigures } from '$lib/records/best-figures.server';
import type { Nothing } from '$lib/records/nothing';
import { nothingOf } from '$lib/records/nothing.server';
import type { Choice, ComparedConclusion, ComparedMission, ThemeCount } from './compared-mission';
import { packComparison, type ComparisonFile } from './comparison-file';

let missions: Promise<ComparedMission[]> | undefined;

/** Every mission of the data; made once a build. */
export const comparedMissions = (): Promise<ComparedMission[]> =>
  (missions ??= Promise.all(table('missions').map(({ id }) => comparedMission(id))));

/** Missions as they travel to the page, with the names of their countries. */
export const comparisonFile = (of: readonly ComparedMission[]): ComparisonFile =>
  packComparison(
    of,
    Object.fromEntries(of.map(({ country }) => [country, rowNamed('countries', country).name]))
  );

/** The organizations that have missions, by name. */
export function choices(): Choice[] {
  return table('organizations')
    .filter(({ id }) => rowsWhere('missions', 'organization', id).length)
    .map(({ id, name, abbreviation }) => ({ id, name, short: abbreviation ?? name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

async function comparedMission(id: string): Promise<ComparedMission> {
  const { election, organization, part_of } = rowNamed('missions', id);
  const { contest, country, date, type } = rowNamed('elections', election);
  const { name, abbreviation } = rowNamed('organizations', organization);
  const { short } = nameOn(organization, date);
  const conclusion = conclusionOf(id);
  return {
    id,
    organization,
    election,
    contest,
    country,
    date,
    type,
    ...(short !== (abbreviation ?? name) && { as: short }),
    ...(part_of && { joint: rowNamed('missions', part_of).organization }),
    ...(conclusion && { conclusion }),
    observers: await figureOf(id, 'observers-total'),
    stations: await figureOf(id, 'stations-visited'),
    themes: themeCounts(id)
  };
}

function conclusionOf(mission: string): ComparedConclusion | undefined {
  const [row] = rowsWhere('conclusions', 'mission', mission);
  return (
    row && {
      id: row.id,
      stance: row.stance,
      ...(row.terms && { terms: row.terms.split('; ') }),
      ...(row.basis !== 'mission' && {
        basis: row.basis,
        publisher: rowNamed('sources', row.source).publisher
      }),
      ...(row.text && { text: row.text })
    }
  );
}

async function figureOf(mission: string, measure: FigureMeasure): Promise<ShownFigure | Nothing> {
  const figure = (await bestFigures(mission))[measure];
  return figure ? shownFigure(figure) : nothingOf(mission, { measure }).kind;
}

function themeCounts(mission: string): readonly ThemeCount[] | Nothing {
  const findings = rowsWhere('findings', 'mission', mission).filter(({ kind }) => kind === 'finding');
  if (!findings.length) return nothingOf(mission, { thing: 'findings' }).kind;
  return [...groupBy(findings, ({ theme }) => theme)].map(([theme, ofTheme]): ThemeCount => {
    const of = (polarity: FindingPolarity) =>
      ofTheme.filter((finding) => finding.polarity === polarity).length;
    return [theme, of('positive'), of('mixed'), of('negative'), of('neutral')];
  });
}

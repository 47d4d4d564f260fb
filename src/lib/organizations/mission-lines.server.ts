import { categories } from '$lib/dataset/descriptor';
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { FigureMeasure } from '$lib/dataset/rows';
import type { MissionSummary } from '$lib/missions/summary';
import { shownFigure } from '$lib/records/best-figure';
import { nothingOf } from '$lib/records/nothing.server';
import { nameOn } from '$lib/dataset/name-on.server';
import type { MissionConclusion, MissionFigure, MissionLine } from './organization-record';

const formats = new Map(categories('missions', 'format').map(({ value, label }) => [value, label]));

/** Missions of an organization in lines. */
export function missionLines(organization: string, missions: readonly MissionSummary[]): MissionLine[] {
  const { name, abbreviation } = rowNamed('organizations', organization);
  return missions.map((mission) => toLine(mission, abbreviation ?? name));
}

function toLine(mission: MissionSummary, presentShort: string): MissionLine {
  const { id, country, countryName, date, type, short, partOf, conclusion } = mission;
  const heads = rowsWhere('heads', 'mission', id).map((head) => ({
    id: head.id,
    name: head.name,
    title: head.title
  }));
  const parts = rowsWhere('missions', 'part_of', id).map((part) => named(part.id, date).short);
  const format = mission.format && formats.get(mission.format);
  return {
    id,
    country,
    countryName,
    date,
    type,
    ...(short !== presentShort && { as: short }),
    ...(format && { format }),
    ...(partOf && { joint: named(partOf, date) }),
    ...(parts.length && { parts }),
    ...(conclusion && { conclusion: shownConclusion(conclusion) }),
    ...(heads.length ? { heads } : withoutHead(id)),
    observers: figureOf(mission, 'observers-total'),
    stations: figureOf(mission, 'stations-visited')
  };
}

const named = (mission: string, date: string) => ({
  id: mission,
  short: nameOn(rowNamed('missions', mission).organization, date).short
});

const shownConclusion = ({
  id,
  stance,
  terms,
  basis,
  publisher
}: NonNullable<MissionSummary['conclusion']>): MissionConclusion => ({
  id,
  stance,
  terms,
  ...(basis !== 'mission' && { basis, publisher })
});

function withoutHead(mission: string): Pick<MissionLine, 'noHead'> {
  const { kind } = nothingOf(mission, { thing: 'head' });
  return kind === 'not-read' ? {} : { noHead: kind };
}

function figureOf({ id, figures }: MissionSummary, measure: FigureMeasure): MissionFigure {
  const figure = figures[measure];
  if (figure) return { figure: shownFigure(figure) };
  const { kind } = nothingOf(id, { measure });
  return kind === 'not-read' ? {} : { nothing: kind };
}

import { categories } from '$lib/dataset/descriptor';
import { table } from '$lib/dataset/lookup.server';
import sql from '$lib/dataset/views.sql?raw';
import { yearSpan } from '$lib/ui/words';
import { readPitfalls } from './pitfalls';
import { readViews } from '$lib/dataset/views';

/** A code of the codebook, as a page explains it. */
export interface Code {
  value: string;
  label: string;
  description: string;
}

/** A part of something and the whole, which a page writes as `10 of 133`. */
export interface Part {
  n: number;
  of: number;
}

/** What the method page shows: texts that stand beside the code, the codebook, and counts of the present tables. */
export const loadMethod = () => ({
  views: readViews(sql),
  pitfalls: readPitfalls(),
  measures: categories('figures', 'measure').map(({ value, label, unit, counts, comparable, ofMission }) => ({
    value,
    label,
    unit,
    counts,
    comparable,
    ofMission: ofMission ?? false
  })),
  statuses: codes('figures', 'status'),
  precisions: codes('figures', 'precision'),
  stances: codes('conclusions', 'stance'),
  bases: codes('conclusions', 'basis'),
  polarities: codes('findings', 'polarity'),
  known: known()
});

export type Method = ReturnType<typeof loadMethod>;

const codes = (...column: Parameters<typeof categories>): Code[] =>
  categories(...column).map(({ value, label, description }) => ({ value, label, description }));

function known() {
  const [elections, missions, figures] = [table('elections'), table('missions'), table('figures')];
  const [conclusions, sources, gaps] = [table('conclusions'), table('sources'), table('gaps')];
  const part = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): Part => ({
    n: rows.filter(holds).length,
    of: rows.length
  });
  const concluded = new Set(conclusions.map(({ mission }) => mission));
  return {
    elections: elections.length,
    contests: new Set(elections.map(({ contest }) => contest)).size,
    countries: new Set(elections.map(({ country }) => country)).size,
    years: yearSpan(elections.map(({ date }) => date)),
    missions: missions.length,
    organizations: new Set(missions.map(({ organization }) => organization)).size,
    partsOfJoint: part(missions, ({ part_of }) => part_of !== null),
    notFound: gaps.filter(({ kind }) => kind === 'not-found').length,
    readWhole: part(sources, ({ read }) => read === 'whole'),
    withConclusion: part(missions, ({ id }) => concluded.has(id)),
    reported: part(conclusions, ({ basis }) => basis !== 'mission'),
    staged: part(conclusions, ({ stage }) => stage !== null),
    formats: part(missions, ({ format }) => format !== null),
    dated: part(figures, ({ as_of }) => as_of !== null),
    english: part(sources, ({ language }) => language === 'en')
  };
}

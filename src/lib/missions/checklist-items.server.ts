/** What a mission may make public, in one order for all missions (Declaration of Principles, 2005, and later practice). */
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import { stanceLabels } from '$lib/records/stance';
import { day } from '$lib/ui/words';
import { itemMakers, type Item } from './checklist-makers.server';

/** The list for a mission, each item with what its rows say of it. */
export async function checklistItems(mission: string): Promise<Item[]> {
  const { figure, counted, dated, documents } = await itemMakers(mission);
  const heads = rowsWhere('heads', 'mission', mission);
  const members = rowsWhere('members', 'mission', mission);
  const countries = members.filter(({ kind }) => kind === 'country');
  const bodies = members.filter(({ kind }) => kind === 'body');
  const methods = rowsWhere('statements', 'mission', mission).filter(({ kind }) => kind === 'method');
  const asked = rowsWhere('findings', 'mission', mission).filter(({ kind }) => kind === 'recommendation');
  const standards = rowsWhere('standards', 'mission', mission).map(({ source }) => ({
    id: 'standards',
    source
  }));
  const conclusions = rowsWhere('conclusions', 'mission', mission);
  const statement = dated('statement', 'Statement on the election');

  return [
    {
      id: 'invited-by',
      label: 'Who invited it',
      rows: [],
      says: rowNamed('missions', mission).invited_by
    },
    {
      ...counted('head', 'Head of mission', 'head', heads),
      says: heads.map(({ name }) => name).join(', ') || null
    },
    figure('observers-total', 'observers'),
    figure('observers-long-term', 'long-term'),
    figure('observers-short-term', 'short-term'),
    countries.length
      ? counted('observer-countries', 'Countries of observers', 'country', countries)
      : figure('observer-countries', 'countries'),
    counted('bodies', 'Bodies it is made up of', 'body', bodies),
    dated('deployed-from', 'When it began'),
    counted('places', 'Places', 'place', rowsWhere('places', 'mission', mission)),
    figure('stations-visited', 'stations'),
    figure('openings-observed', 'stations'),
    figure('counts-observed', 'stations'),
    counted('meetings', 'Whom it met', 'meeting', rowsWhere('meetings', 'mission', mission)),
    counted('method', 'Method', 'statement', methods),
    counted('standards', 'Standards invoked', 'standard', standards),
    statement.says ? statement : { ...statement, ...documented(documents('statement')) },
    dated('press-conference', 'Press conference'),
    {
      ...counted('conclusion', 'Conclusion', 'conclusion', conclusions),
      says: conclusions.map(({ stance }) => stanceLabels[stance]).join(', ') || null
    },
    counted('report', 'Report', 'report', documents('report')),
    counted('recommendations', 'Recommendations', 'recommendation', asked)
  ];
}

/** A statement that was read, by the day of its publication. */
function documented(rows: Item['rows']): Partial<Item> {
  const dates = rows.map(({ source }) => rowNamed('sources', source).published);
  const says = dates.map((date) => (date ? day(date) : 'undated')).join(', ');
  return { rows, says: says || null, announced: false };
}

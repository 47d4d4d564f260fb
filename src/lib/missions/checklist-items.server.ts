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
  const statement = dated('statement', 'Statement on the election', /statement/i);
  const states = /countries|nationalit/i;

  return [
    {
      id: 'invited-by',
      label: 'Who invited it',
      rows: [],
      says: rowNamed('missions', mission).invited_by,
      words: /invit/i
    },
    {
      ...counted('head', 'Head of mission', 'head', heads, /\bheads?\b|leader/i),
      says: heads.map(({ name }) => name).join(', ') || null
    },
    figure('observers-total', 'observers', /observers|\bsize\b|how many/i),
    figure('observers-long-term', 'long-term', /long-term|LTO/i),
    figure('observers-short-term', 'short-term', /short-term|STO/i),
    countries.length
      ? counted('observer-countries', 'Countries of observers', 'country', countries, states)
      : figure('observer-countries', 'countries', states),
    counted('bodies', 'Bodies it is made up of', 'body', bodies, /compos|bod(y|ies)/i),
    dated('deployed-from', 'When it began', /arriv|deploy|period/i),
    counted('places', 'Places', 'place', rowsWhere('places', 'mission', mission), /places|region/i),
    figure('stations-visited', 'stations', /stations/i),
    figure('openings-observed', 'stations', /openings|opening of (the )?poll/i),
    figure('counts-observed', 'stations', /counts? observed|observation of a count|counting/i),
    counted('meetings', 'Whom it met', 'meeting', rowsWhere('meetings', 'mission', mission), /meeting/i),
    counted('method', 'Method', 'statement', methods, /method/i),
    counted('standards', 'Standards invoked', 'standard', standards, /standard/i),
    statement.says ? statement : { ...statement, ...documented(documents('statement')) },
    dated('press-conference', 'Press conference', /press/i),
    {
      ...counted(
        'conclusion',
        'Conclusion',
        'conclusion',
        conclusions,
        /conclu|assessment|verdict|final statement/i
      ),
      says: conclusions.map(({ stance }) => stanceLabels[stance]).join(', ') || null
    },
    counted('report', 'Report', 'report', documents('report'), /report/i),
    counted('recommendations', 'Recommendations', 'recommendation', asked, /recommend/i)
  ];
}

/** A statement that was read, by the day of its publication. */
function documented(rows: Item['rows']): Partial<Item> {
  const dates = rows.map(({ source }) => rowNamed('sources', source).published);
  const says = dates.map((date) => (date ? day(date) : 'undated')).join(', ');
  return { rows, says: says || null, announced: false };
}

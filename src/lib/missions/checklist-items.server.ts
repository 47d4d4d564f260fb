/** What a mission may make public, in one order for all missions (Declaration of Principles, 2005, and later practice). */
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { FigureMeasure } from '$lib/dataset/rows';
import { bestFigures } from '$lib/records/best-figures.server';
import { stanceLabels } from '$lib/records/stance';
import { count, day, range } from '$lib/ui/words';
import { precisionWords } from './claims';
import { labelOf } from './labels.server';
import { isOwn, sourcesOfRows } from './own-rows.server';

/** One thing to look for: the rows that say it, and what they say. */
export interface Item {
  id: string;
  label: string;
  /** The rows that say it; an id is an anchor on the page. */
  rows: readonly { id: string | null; source: string }[];
  /** Null where nothing says it. */
  says: string | null;
  announced?: boolean;
  measure?: FigureMeasure;
  /** Words by which a note of what was searched is known to mean this. */
  words: RegExp;
}

/** The list for a mission, each item with what its rows say of it. */
export async function checklistItems(mission: string): Promise<Item[]> {
  const { invited_by } = rowNamed('missions', mission);
  const figures = await bestFigures(mission);
  const rows = <N extends 'heads' | 'members' | 'places' | 'meetings' | 'findings' | 'statements'>(name: N) =>
    rowsWhere(name, 'mission', mission);

  const figure = (measure: FigureMeasure, noun: string, words: RegExp): Item => {
    const best = figures[measure];
    return {
      id: measure,
      label: labelOf('figures', 'measure', measure),
      rows: best
        ? [{ id: best.id, source: best.sources.find((id) => isOwn(mission, id)) ?? best.sources[0] ?? '' }]
        : [],
      says: best ? `${precisionWords[best.precision]}${range(best.low, best.high)} ${noun}` : null,
      announced: best?.status === 'planned',
      measure,
      words
    };
  };
  const counted = (id: string, label: string, noun: string, found: Item['rows'], words: RegExp): Item => ({
    id,
    label,
    rows: found,
    says: found.length ? count(found.length, noun) : null,
    words
  });
  const dated = (
    id: 'deployed-from' | 'statement' | 'press-conference',
    label: string,
    words: RegExp
  ): Item => {
    const all = rowsWhere('milestones', 'mission', mission).filter(({ event }) => event === id);
    const happened = all.filter(({ planned }) => !planned);
    const shown = happened.length ? happened : all;
    const dates = [...new Set(shown.map(({ date }) => day(date)))];
    return { id, label, rows: shown, says: dates.join(', ') || null, announced: !happened.length, words };
  };
  const countries = rows('members').filter(({ kind }) => kind === 'country');
  const conclusions = rowsWhere('conclusions', 'mission', mission);
  const reports = [...new Set(sourcesOfRows(mission))].filter(
    (id) => isOwn(mission, id) && rowNamed('sources', id).type === 'report'
  );

  return [
    {
      id: 'invited-by',
      label: 'Who invited it',
      rows: [],
      says: invited_by,
      words: /invit/i
    },
    {
      ...counted('head', 'Head of mission', 'head', rows('heads'), /\bheads?\b|leader/i),
      says:
        rows('heads')
          .map(({ name }) => name)
          .join(', ') || null
    },
    figure('observers-total', 'observers', /observers|\bsize\b|how many/i),
    figure('observers-long-term', 'long-term', /long-term|LTO/i),
    figure('observers-short-term', 'short-term', /short-term|STO/i),
    {
      ...counted('countries', 'Countries of observers', 'country', countries, /countries|nationalit/i),
      ...(countries.length
        ? {}
        : {
            ...figure('observer-countries', 'countries', /countries|nationalit/i),
            label: 'Countries of observers'
          })
    },
    counted(
      'bodies',
      'Bodies it is made up of',
      'body',
      rows('members').filter(({ kind }) => kind === 'body'),
      /compos|bod(y|ies)/i
    ),
    dated('deployed-from', 'When it began', /arriv|deploy|period/i),
    counted('places', 'Places', 'place', rows('places'), /places|region/i),
    figure('stations-visited', 'stations', /stations/i),
    figure('openings-observed', 'stations', /opening/i),
    figure('counts-observed', 'stations', /count was|counts observed|observation of a count|counting/i),
    counted('meetings', 'Whom it met', 'meeting', rows('meetings'), /meeting/i),
    counted(
      'method',
      'Method',
      'statement',
      rows('statements').filter(({ kind }) => kind === 'method'),
      /method/i
    ),
    counted(
      'standards',
      'Standards invoked',
      'standard',
      rowsWhere('standards', 'mission', mission).map(({ source }) => ({ id: 'standards', source })),
      /standard/i
    ),
    dated('statement', 'Statement on the election', /statement|report/i),
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
    counted(
      'report',
      'Report',
      'report',
      reports.map((source) => ({ id: 'documents', source })),
      /report/i
    ),
    counted(
      'recommendations',
      'Recommendations',
      'recommendation',
      rows('findings').filter(({ kind }) => kind === 'recommendation'),
      /recommend/i
    )
  ];
}

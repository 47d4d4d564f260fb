/** How an item of the checklist is filled from the rows of one mission. */
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { FigureMeasure, MilestoneEvent, SourceType } from '$lib/dataset/rows';
import { bestFigures } from '$lib/records/best-figures.server';
import type { Thing } from '$lib/records/things';
import { count, day, range } from '$lib/ui/words';
import { precisionWords, unitFor } from './claims';
import { labelOf } from './labels.server';
import { isOwn, sourcesOfRows } from './own-rows.server';
import type { RowRef } from './row-refs';

/** One thing to look for: the rows that say it, and what they say. */
export interface Item {
  id: Thing;
  label: string;
  /** The rows that say it; an id is an anchor on the page. */
  rows: readonly RowRef[];
  /** Null where nothing says it. */
  says: string | null;
  announced?: boolean;
}

/** Makers of items for a mission: from a figure, from rows that are counted, from dates. */
export async function itemMakers(mission: string) {
  const figures = await bestFigures(mission);
  const { date: electionDay } = rowNamed('elections', rowNamed('missions', mission).election);

  return {
    figure(measure: FigureMeasure & Thing, noun: string): Item {
      const best = figures[measure];
      const source = best?.sources.find((id) => isOwn(mission, id)) ?? best?.sources[0];
      return {
        id: measure,
        label: labelOf('figures', 'measure', measure),
        rows: best && source ? [{ id: best.id, source }] : [],
        says: best
          ? `${precisionWords[best.precision]}${range(best.low, best.high)} ${unitFor(best.high, noun)}`
          : null,
        announced: best?.status === 'planned'
      };
    },

    counted(id: Thing, label: string, noun: string, rows: readonly RowRef[]): Item {
      return { id, label, rows, says: rows.length ? count(rows.length, noun) : null };
    },

    dated(event: MilestoneEvent & Thing, label: string): Item {
      const all = rowsWhere('milestones', 'mission', mission).filter((row) => row.event === event);
      const happened = all.filter(({ planned }) => !planned);
      const rows = happened.length ? happened : all;
      const says = [...new Set(rows.map(({ date }) => day(date)))].join(', ') || null;
      return { id: event, label, rows, says, announced: !happened.length };
    },

    /** The mission's own documents of a type that were not published before the vote. */
    documents(type: SourceType): RowRef[] {
      return [...new Set(sourcesOfRows(mission))]
        .filter((id) => {
          const { type: its, published } = rowNamed('sources', id);
          return its === type && isOwn(mission, id) && (published ?? electionDay) >= electionDay;
        })
        .map((source) => ({ id: 'documents', source }));
    }
  };
}

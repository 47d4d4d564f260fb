/** Figures: what they are about, and how they fit one another. */
import { categories } from '../descriptor';
import type { FigureRow } from '../rows';
import { error, quote, warning } from './problem';
import type { Located, Rule } from './tables';

const measures = new Map(categories('figures', 'measure').map((measure) => [measure.value, measure]));

/** Some measures count a mission, the others an election. */
export const measureSubjects: Rule = function* (tables) {
  for (const { line, row } of tables.rows('figures')) {
    const ofMission = measures.get(row.measure)?.ofMission;
    if (ofMission && row.mission === null) {
      yield error(
        'figures',
        line,
        'mission',
        `empty, but ${quote(row.measure)} counts a mission (name the mission)`
      );
    }
    if (!ofMission && row.mission !== null) {
      yield error(
        'figures',
        line,
        'mission',
        `${quote(row.mission)} beside ${quote(row.measure)}, which counts an election (leave the cell empty)`
      );
    }
  }
};

/** People and stations are whole; a share is at most a hundred. */
export const measureValues: Rule = function* (tables) {
  for (const { line, row } of tables.rows('figures')) {
    const percent = measures.get(row.measure)?.unit === 'percent';
    if (percent && row.value > 100) {
      yield error(
        'figures',
        line,
        'value',
        `${row.value} percent is more than all (write a share of 0 to 100)`
      );
    }
    if (!percent && !Number.isInteger(row.value)) {
      yield error(
        'figures',
        line,
        'value',
        `${row.value} is not whole, and ${quote(row.measure)} counts (write thousands without a point)`
      );
    }
  }
};

/** A part is not above the total that the same source gives in the same status; a note may say why it is. */
export const partsAndTotals: Rule = function* (tables) {
  const figures = tables.rows('figures');
  const totals = new Map<string, Located<'figures'>[]>();
  for (const figure of figures) {
    const key = claimKey(figure.row, figure.row.measure);
    totals.set(key, [...(totals.get(key) ?? []), figure]);
  }
  for (const { line, row } of figures) {
    const whole = measures.get(row.measure)?.partOf;
    if (!whole) continue;
    for (const total of totals.get(claimKey(row, whole)) ?? []) {
      if (row.value <= upperBound(total.row)) continue;
      yield (row.note === null ? error : warning)(
        'figures',
        line,
        'value',
        `${row.value} ${row.measure} are more than the ${total.row.value} ${whole} of the same source in line ${total.line} (correct one, or say in the note what it counts)`
      );
    }
  }
};

/** Two claims of one source that differ in nothing but the value want a note each. */
export const contradictions: Rule = function* (tables) {
  const seen = new Map<string, Located<'figures'>>();
  for (const figure of tables.rows('figures')) {
    const { line, row } = figure;
    if (row.note !== null || row.as_of !== null) continue;
    const key = claimKey(row, row.measure);
    const first = seen.get(key);
    if (first) {
      yield warning(
        'figures',
        line,
        'value',
        `${row.value}, but ${first.row.value} in line ${first.line} from the same source (say in the notes what each counts)`
      );
    } else seen.set(key, figure);
  }
};

function claimKey(row: FigureRow, measure: string): string {
  return JSON.stringify([row.election, row.mission, row.source, row.status, measure]);
}

function upperBound({ value, precision }: FigureRow): number {
  if (precision === 'at-least') return Infinity;
  return precision === 'about' ? value * 1.1 : value;
}

import type { Names } from '../names';
import { missionsOf, shareGrid, type ShareGrid } from '../share-grid';
import { isAttended, isSpoken, partOf, type PartsRow } from './row';

/** What is known of a part of the day in a group of missions. */
export interface PartCell {
  spoken: readonly PartsRow[];
  attended: readonly PartsRow[];
}

export interface PartsGrid extends ShareGrid<PartsRow> {
  part(part: string, group: string): PartCell;
  /** Missions that speak of a part. */
  speaking(part: string): number;
  /** Missions that state how many stations they attended at a part. */
  stating(part: string): number;
}

/** Organizations, or countries, by parts of the day. Every row makes its mission count: all have a finding. */
export function partsGrid(rows: readonly PartsRow[], names: Names, limit = Infinity): PartsGrid {
  const grid = shareGrid(rows, partOf, names, limit);
  const spoken = rows.filter(isSpoken);
  const attended = rows.filter(isAttended);
  return {
    ...grid,
    part(part, group) {
      const found = grid.of(part, group);
      return { spoken: found.filter(isSpoken), attended: found.filter(isAttended) };
    },
    speaking: (part) => missionsOf(spoken.filter((row) => row.part === part)),
    stating: (part) => missionsOf(attended.filter((row) => row.part === part))
  };
}

/** Findings by polarity, as `countPolarities` reads them. */
export const findingsOf = (rows: readonly PartsRow[]): { polarity: string; findings: number }[] =>
  rows.map(({ polarity, findings }) => ({ polarity: polarity ?? '', findings }));

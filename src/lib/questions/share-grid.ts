import { groupBy } from '$lib/charts/group-by';
import { leftOut, type LeftOut } from './left-out';
import { countryName, shortName, type Names } from './names';

/** What a grid of shares reads of a row. */
export interface SharedRow {
  mission: string;
  organization: string;
  country: string;
}

/** Missions that are counted together: those of one organization, or in one country. */
export interface ShareGroup {
  id: string;
  label: string;
  missions: number;
}

/** Groups of missions by categories: how many missions of a group have a row in a category. */
export interface ShareGrid<Row> {
  /** Countries once the missions of a single organization are in view, else organizations. */
  by: 'organization' | 'country';
  /** Those with most missions first. */
  groups: readonly ShareGroup[];
  /** Groups left out by the limit, with their missions. */
  hidden: LeftOut;
  /** All missions in view. */
  missions: number;
  /** Whether all rows are about one election, where each organization has one mission. */
  single: boolean;
  /** What a group is called, also one that is left out. */
  label(group: string): string;
  /** Missions with a row in a category, of all groups. */
  inCategory(category: string): number;
  /** The rows of a category and group. */
  of(category: string, group: string): readonly Row[];
  /** Missions of a group with a row in a category; the share is of the group’s missions in view. */
  cell(category: string, group: string): { missions: number; of: number; share: number };
}

/**
 * Counts the missions of each group, and those of them that have a row in each category.
 * @param rows all rows that make a mission count, also those in no category that is shown
 * @param limit groups at most
 */
export function shareGrid<Row extends SharedRow>(
  rows: readonly Row[],
  categoryOf: (row: Row) => string,
  names: Names,
  limit = Infinity
): ShareGrid<Row> {
  const { by, of: groupOf } = shareGroups(rows);
  const label = (id: string) => (by === 'country' ? countryName(names, id) : shortName(names, id));
  const byGroup = groupBy(rows, groupOf);
  const cells = groupBy(rows, (row) => `${categoryOf(row)}|${groupOf(row)}`);
  const categories = groupBy(rows, categoryOf);
  const ranked = [...byGroup]
    .map(([id, own]) => ({ id, label: label(id), missions: missionsOf(own), rows: own.length }))
    .sort((a, b) => b.missions - a.missions || b.rows - a.rows || (a.id < b.id ? -1 : 1));
  const left = ranked.slice(limit);
  const of = (category: string, group: string) => cells.get(`${category}|${group}`) ?? [];
  return {
    by,
    groups: ranked.slice(0, limit),
    hidden: leftOut(
      { [by]: left.length },
      left.reduce((sum, { missions }) => sum + missions, 0)
    ),
    missions: missionsOf(rows),
    single: electionsOf(rows) === 1,
    label,
    inCategory: (category) => missionsOf(categories.get(category) ?? []),
    of,
    cell(category, group) {
      const missions = missionsOf(of(category, group));
      const all = missionsOf(byGroup.get(group) ?? []);
      return { missions, of: all, share: all ? missions / all : 0 };
    }
  };
}

/** How many missions some rows are about. */
export const missionsOf = (rows: readonly SharedRow[]): number =>
  new Set(rows.map(({ mission }) => mission)).size;

const electionsOf = (rows: readonly SharedRow[]): number =>
  new Set(rows.map(({ mission }) => mission.slice(0, mission.indexOf('/')))).size;

/** How missions are grouped: by country once those of a single organization are in view. At one election they are not. */
export function shareGroups(rows: readonly SharedRow[]): {
  by: ShareGrid<SharedRow>['by'];
  of(row: SharedRow): string;
} {
  const alone = rows.every(({ organization }) => organization === rows[0]?.organization);
  return alone && electionsOf(rows) > 1
    ? { by: 'country', of: (row) => row.country }
    : { by: 'organization', of: (row) => row.organization };
}

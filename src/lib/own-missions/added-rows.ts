/** A draft may be about a mission that we have: its row then stands for ours, and only what is said of it is added. */
import type { Cells } from '$lib/dataset/row';
import type { OwnRows } from './own-mission';

/** @param ours ids of our rows */
export const standsForOurs = (mission: Cells | undefined, ours: ReadonlySet<string>): boolean =>
  ours.has(mission?.id ?? '');

/**
 * The rows that a draft adds to our tables.
 * @param ours ids of our rows
 */
export const addedRows = (rows: OwnRows, ours: ReadonlySet<string>): OwnRows => ({
  ...rows,
  missions: rows.missions.filter((mission) => !standsForOurs(mission, ours))
});

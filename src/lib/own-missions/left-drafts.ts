/** Drafts that a page was left with before they were kept: their own storage needs time, which a page that is left has not. */
import { keepMission } from './kept-missions';
import { isOwnMission, type OwnMission } from './own-mission';

const key = 'scrutineer:own-missions-left';

export interface LeftDraft {
  mission: OwnMission;
  /** When the states that it may go on from were changed. */
  from: readonly string[];
}

/** Holds a draft until a page of the form is opened again. */
export function leaveDraft(left: LeftDraft): void {
  store([...leftDrafts(), left]);
}

/** Lets go of a draft that is kept by now. */
export function forgetLeft({ id, changed }: OwnMission): void {
  store(leftDrafts().filter(({ mission }) => mission.id !== id || mission.changed !== changed));
}

/**
 * Keeps the drafts that pages were left with.
 * @throws NotKeptError
 */
export async function keepLeft(): Promise<void> {
  for (const { mission, from } of leftDrafts()) {
    await keepMission(mission, from);
    forgetLeft(mission);
  }
}

function leftDrafts(): LeftDraft[] {
  try {
    const left: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(left) ? left.filter(isLeftDraft) : [];
  } catch {
    return [];
  }
}

function store(left: readonly LeftDraft[]): void {
  try {
    if (left.length > 0) localStorage.setItem(key, JSON.stringify(left));
    else localStorage.removeItem(key);
  } catch {
    // Blocked or full: what was written last may be lost.
  }
}

/** Another version of the site may have written it. */
function isLeftDraft(value: unknown): value is LeftDraft {
  if (typeof value !== 'object' || value === null) return false;
  return 'mission' in value && isOwnMission(value.mission) && 'from' in value && Array.isArray(value.from);
}

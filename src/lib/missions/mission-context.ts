import { createContext } from 'svelte';
import type { MissionDocument } from './documents';

/** What every row on a mission's page needs: whose row it is, and the numbered documents. */
export interface MissionContext {
  /** Organization, country and day, as a citation names them. */
  about: string;
  documents: ReadonlyMap<string, MissionDocument>;
}

export const [missionContext, setMissionContext] = createContext<MissionContext>();

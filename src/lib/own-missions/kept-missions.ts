/** The missions that a reader writes down, as this browser keeps them. */
import { Drafts } from '$lib/kept/drafts';
import { noteKept } from './kept-note';
import { draftName, emptyRows, isOwnMission, type OwnMission } from './own-mission';

export const keptMissions = new Drafts<OwnMission>({
  database: 'scrutineer-own-missions',
  store: 'missions',
  leftKey: 'scrutineer:own-missions-left',
  read: (found) => (isOwnMission(found) ? { ...found, rows: { ...emptyRows(), ...found.rows } } : null),
  stateOf: ({ changed }) => changed,
  nameOf: draftName,
  renamed: (mission, id, name) => ({ ...mission, id, name }),
  list: 'the list of drafts',
  otherwise: 'download your rows',
  oncount: noteKept
});

import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  place: 'text',
  kind: 'text',
  abroad: 'number',
  name: 'text',
  stations: 'number?',
  sources: 'text'
} as const;

export type PlaceRow = RowOf<typeof columns>;

/** The rows of one place have one key; a city with a polling station abroad is one place for all who voted there. */
export const placeKey = ({ country, kind, place, abroad }: PlaceRow) =>
  abroad ? `abroad ${place}` : `${country} ${kind} ${place}`;

/** The key of a mission's dot in the strip of a place. */
export const dotKeyOf = (row: PlaceRow) => `${row.mission}|${placeKey(row)}`;

import type { Filterable } from './filter';
import { unpack, type Packed } from '$lib/questions/pack';

/** An election's id says its country, day and type, so two columns hold all that filters read. */
export const missionIndexColumns = { election: 'text', organization: 'text' } as const;

/** All missions, with the columns that filters read. */
export function unpackMissions(packed: Packed): Filterable[] {
  return unpack(packed, missionIndexColumns).map(({ election, organization }) => {
    const id = String(election);
    return {
      organization: String(organization),
      country: id.slice(0, 3),
      date: id.slice(4, 14),
      type: id.slice(15)
    };
  });
}

const filterColumns = {
  mission: 'text',
  organization: 'text',
  country: 'text',
  date: 'text',
  type: 'text'
} as const;

/** What filters read of a question's rows. */
export const unpackFilterable = (packed: Packed): Filterable[] =>
  unpack(packed, filterColumns).map(({ organization, country, date, type }) => ({
    organization: String(organization),
    country: String(country),
    date: String(date),
    type: String(type)
  }));

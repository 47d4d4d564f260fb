import type { ElectionType } from '$lib/dataset/rows';
import { day } from '$lib/ui/words';

/** What is held, in words that fit into a title. */
export const electionKinds: Readonly<Record<ElectionType, string>> = {
  presidential: 'presidential election',
  parliamentary: 'parliamentary election',
  general: 'general election',
  referendum: 'referendum',
  local: 'local election',
  'upper-house': 'upper-house election',
  'constituent-assembly': 'constituent assembly election'
};

/** An election as a title names it: `Azerbaijan, presidential election, 7 Feb 2024`. */
export const electionTitle = (countryName: string, type: ElectionType, date: string) =>
  `${countryName}, ${electionKinds[type]}, ${day(date)}`;

import type { ElectionType } from '$lib/dataset/rows';
import { electionKinds } from '$lib/elections/title';
import { day } from '$lib/ui/words';

/** `Azerbaijan’s`, `Seychelles’` */
export const possessive = (name: string) => `${name}${name.endsWith('s') ? '’' : '’s'}`;

/** A mission as its page is called: `OTS at Azerbaijan’s presidential election, 7 Feb 2024`. */
export function missionTitle(mission: {
  short: string;
  countryName: string;
  type: ElectionType;
  date: string;
}): string {
  const { short, countryName, type, date } = mission;
  return `${short} at ${possessive(countryName)} ${electionKinds[type]}, ${day(date)}`;
}

import { stances } from '$lib/records/stance';
import { count, number, yearSpan } from '$lib/ui/words';
import type { MissionMark, OrganizationRecord } from './organization-record';

type Concluded = Pick<MissionMark, 'country' | 'date' | 'stance' | 'basis'>;

/** What an organization did, in numbers: missions, contests, countries, years, and conclusions by stance. */
export function summarySentence(missions: readonly Concluded[], contests: number): string {
  if (!missions.length) return 'No mission of it is in the data.';
  const countries = new Set(missions.map(({ country }) => country)).size;
  const found = missions.filter(({ stance, basis }) => stance && basis !== 'person');
  const counts = stances
    .map((stance) => ({ stance, n: found.filter((mission) => mission.stance === stance).length }))
    .filter(({ n }) => n)
    .map(({ stance, n }) => `${number(n)} ${stance}`);
  const concluded = found.length
    ? `${count(found.length, 'conclusion')} found: ${counts.join(', ')}${reportedOf(found)}.`
    : 'No conclusion found.';
  return `${count(missions.length, 'mission')} to ${count(contests, 'contest')} in ${count(countries, 'country')}, ${yearSpan(missions.map(({ date }) => date))}. ${concluded}`;
}

/** How many conclusions rest on somebody else's account; nothing where all are in the missions' own documents. */
function reportedOf(found: readonly Concluded[]): string {
  const reported = found.filter(({ basis }) => basis === 'reported').length;
  if (!reported) return '';
  if (found.length === 1) return '; known from others’ accounts';
  return `; ${reported === found.length ? 'all' : number(reported)} of them known from others’ accounts`;
}

/** Every other name of an organization: short, former, and as others write it; each once. */
export function otherNames({
  name,
  short,
  names,
  aliases
}: Pick<OrganizationRecord, 'name' | 'short' | 'names' | 'aliases'>): string[] {
  const all = [
    short,
    ...names.flatMap((former) => [former.name, former.short]),
    ...aliases.map(({ alias }) => alias)
  ];
  return [...new Set(all)].filter((other) => other !== null && other !== name) as string[];
}

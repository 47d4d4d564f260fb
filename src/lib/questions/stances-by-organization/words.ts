import { groupBy } from '$lib/charts/group-by';
import { count, number } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { oneForEachText, stanceCounts } from '../stances-over-time/words';
import { hasStance } from './bars';
import { apartSaid, isOwnOnly, type Part } from './parts';
import type { StanceRow } from './row';

/** An organization with fewer conclusions is not counted in the headline: it may never have had reason to criticise. */
export const fewestConclusions = 5;

/** How many organizations were ever critical; at one, or where few are known, how many conclusions of each stance there are. */
export function headline(rows: readonly StanceRow[], names: Names, variant: string): string {
  if (!rows.length) return 'No mission in view';
  const concluded = rows.filter((row) => hasStance(row, variant));
  const whence = isOwnOnly(variant) ? ' from documents of their own' : '';
  if (!concluded.length) return `No conclusion${whence} in what we read of ${count(rows.length, 'mission')}`;
  const often = [...groupBy(concluded, (row) => row.organization).values()].filter(
    (group) => group.length >= fewestConclusions
  );
  if (often.length > 1) {
    const critical = often.filter((group) => group.some((row) => row.stance === 'critical')).length;
    return `Of ${count(often.length, 'organization')} with at least five conclusions${whence} in view, ${number(critical)} ${critical === 1 ? 'was' : 'were'} critical at least once`;
  }
  const organizations = new Set(rows.map((row) => row.organization));
  const [only = ''] = organizations;
  const whose = organizations.size === 1 ? ` of ${shortName(names, only)}` : '';
  const counted = oneForEachText(concluded);
  const silent = rows.length - concluded.length;
  const rest = silent ? `; for ${count(silent, 'mission')} none${whence} is in what we read` : '';
  const [first] = counted;
  const said = counted.every((row) => row.stance === first?.stance)
    ? `${counted.length === 1 ? 'The one' : 'All'} ${count(counted.length, 'conclusion').replace(/^1 /, '')}${whose}${whence} in view ${counted.length === 1 ? 'is' : 'are'} ${first?.stance ?? ''}`
    : `${count(counted.length, 'conclusion')}${whose}${whence} in view: ${stanceCounts(counted)}`;
  return said + rest;
}

/** `12 critical conclusions`, `24 missions without a conclusion in what we read` */
export function partSaid(part: Part, n: number, variant: string): string {
  if (part === 'none') return `${count(n, 'mission')} without a conclusion in what we read`;
  if (part === 'apart') return `${count(n, 'conclusion')} ${apartSaid(variant)}`.replace(' only', '');
  return count(n, `${part} conclusion`);
}

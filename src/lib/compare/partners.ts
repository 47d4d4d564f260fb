/** With whom an organization shares contests. */
import { groupBy } from '$lib/charts/group-by';
import { sharedContest, type Comparable, type SharedContest } from './agreement';
import { agreement, type Agreement } from './counts';

export interface Partner {
  organization: string;
  agreement: Agreement;
}

/** The other organizations at the contests of one, those with most shared contests first. */
export function partners(missions: readonly Comparable[], organization: string): Partner[] {
  const shared = new Map<string, SharedContest<Comparable>[]>();
  const inOrder = [...missions].sort((a, b) => (a.date + a.election < b.date + b.election ? -1 : 1));
  for (const [contest, present] of groupBy(inOrder, (mission) => mission.contest)) {
    const byOrganization = groupBy(present, (mission) => mission.organization);
    const own = byOrganization.get(organization);
    if (!own) continue;
    for (const [other, theirs] of byOrganization)
      if (other !== organization)
        shared.set(other, [...(shared.get(other) ?? []), sharedContest(contest, own, theirs)]);
  }
  return [...shared]
    .map(([other, contests]) => ({ organization: other, agreement: agreement(contests) }))
    .sort((a, b) => b.agreement.shared - a.agreement.shared || (a.organization < b.organization ? -1 : 1));
}

/**
 * The pair that is shown where the reader names none: of those never joined in one mission, the one with most contests
 * at which both reached a conclusion. Never chosen by how far the two differ.
 */
export function mostComparedPair(missions: readonly Comparable[]): { a: string; b: string } | null {
  let best: { a: string; b: string; compared: number } | null = null;
  for (const a of [...new Set(missions.map(({ organization }) => organization))].sort())
    for (const { organization: b, agreement } of partners(missions, a).sort((x, y) =>
      x.organization < y.organization ? -1 : 1
    ))
      if (a < b && !agreement.by.joint && agreement.compared > (best?.compared ?? 0))
        best = { a, b, compared: agreement.compared };
  return best && { a: best.a, b: best.b };
}

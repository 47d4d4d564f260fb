/** The missions that a text names. */
import { missionId, type Context } from '../context';
import type { Proposal } from '../proposal';

export function proposeMissions(context: Context): Proposal[] {
  return context.missions.map(({ organization, span }, i) => ({
    table: 'missions',
    fields: {
      ...(context.election?.id && { id: missionId(context, i) ?? '', election: context.election.id }),
      organization
    },
    ...span,
    rule: 'mission',
    confidence: i === 0 ? 0.9 : 0.7
  }));
}

/** Who led each mission. */
import { missionId, type Context } from '../context';
import { findHeads } from '../people/heads-of-missions';
import type { Proposal } from '../proposal';

export function proposeHeads(context: Context): Proposal[] {
  return findHeads(context).map(({ mission, person, span, rule }) => {
    const title = person.offices.map(({ text }) => text).join(', ');
    return {
      table: 'heads',
      fields: {
        mission: missionId(context, mission) ?? '',
        name: person.name,
        ...(title && { title: title.slice(0, 250) })
      },
      ...span,
      rule,
      confidence: rule === 'head-with-another' ? 0.7 : 0.9
    };
  });
}

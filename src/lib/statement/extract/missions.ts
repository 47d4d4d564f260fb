/** The missions that a text names: what they call themselves, what kind they were, who invited them. */
import { missionId, sentenceAt, type Context } from '../context';
import { findInvitations } from '../missions/inviter';
import { formatOf } from '../missions/mission-format';
import type { Proposal } from '../proposal';

export function proposeMissions(context: Context): Proposal[] {
  return context.missions.map(({ organization, span, partOf }, i) => {
    const format = formatOf(context, i);
    const invitedBy = inviterOf(context, i);
    const label = labelOf(context, i);
    return {
      table: 'missions',
      fields: {
        ...(context.election?.id && { id: missionId(context, i) ?? '', election: context.election.id }),
        organization,
        ...(format && { format }),
        ...(partOf && { part_of: idOf(context, partOf) }),
        ...(invitedBy && { invited_by: invitedBy }),
        ...(label && { label })
      },
      ...span,
      rule: 'mission',
      confidence: i === 0 ? 0.9 : 0.7
    };
  });
}

const idOf = ({ election }: Context, organization: string): string =>
  election?.id ? `${election.id}/${organization}` : organization;

/** The first invitation that its sentences tell of. */
function inviterOf(context: Context, mission: number): string | null {
  const own = findInvitations(context).find(
    ({ start, end }) => (sentenceAt(context, Math.floor((start + end) / 2))?.mission ?? 0) === mission
  );
  return own?.inviter ?? null;
}

const ownName =
  /(?:International\s+)?(?:Limited\s+)?(?:Short-Term\s+)?(?:Election\s+|Electoral\s+|Referendum\s+)?(?:Observ(?:er|ation)|Monitoring)\s+(?:Mission|Group|Delegation)/u;

/** With capitals, as a name: “International Election Observation Mission”. */
function labelOf(context: Context, mission: number): string | null {
  const sentence = context.sentences.find((one) => one.mission === mission && ownName.test(one.text));
  return sentence ? (ownName.exec(sentence.text)?.[0].replace(/\s+/g, ' ') ?? null) : null;
}

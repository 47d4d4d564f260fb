/** The missions that a text names: what they call themselves, what kind they were, who invited them. */
import { missionId, sentenceAt, type Context } from '../context';
import { findCues } from '../cue-finder';
import type { Proposal } from '../proposal';

export function proposeMissions(context: Context): Proposal[] {
  return context.missions.map(({ organization, span }, i) => {
    const format = formatOf(context, i);
    const invitedBy = inviterOf(context, i);
    const label = labelOf(context, i);
    return {
      table: 'missions',
      fields: {
        ...(context.election?.id && { id: missionId(context, i) ?? '', election: context.election.id }),
        organization,
        ...(format && { format }),
        ...(invitedBy && { invited_by: invitedBy }),
        ...(label && { label })
      },
      ...span,
      rule: 'mission',
      confidence: i === 0 ? 0.9 : 0.7
    };
  });
}

/** The first that its sentences say; a plain observation mission only where they say nothing closer. */
function formatOf(context: Context, mission: number): string | null {
  const found = findCues(context.text, context.lexicon['mission-formats']).filter(
    ({ start }) => (sentenceAt(context, start)?.mission ?? 0) === mission
  );
  const special = found.find(({ row }) => row.format !== 'eom' && row.format !== 'citizen');
  return (special ?? found[0])?.row.format ?? null;
}

const invitation =
  /\b(?:at|upon|on|following|by|accepting|response to|received)\s+(?:the|an?|its|their)\s+(?:(?:kind|official|formal|written|gracious)\s+){0,2}invitation\s+(?:extended\s+)?(?:of|from|by)\s+(?:the\s+)?([^,.;\n()]{3,140})/giu;
const verbs =
  /\s+(?:and have|and has|to|a mission|the mission|the observer|an? \p{L}+ mission|observed|observes|monitored|deployed|conducted|sent|visited|for the|has been|have been|was|were|the\s+(?:OSCE|CIS|SCO|OTS|EU|AU)\b).*$/iu;

function inviterOf(context: Context, mission: number): string | null {
  for (const match of context.text.matchAll(invitation)) {
    if ((sentenceAt(context, match.index)?.mission ?? 0) !== mission) continue;
    const name = (match[1] ?? '').replace(verbs, '').replace(/\s+/g, ' ').trim();
    if (name) return name;
  }
  return null;
}

const ownName =
  /(?:International\s+)?(?:Limited\s+)?(?:Short-Term\s+)?(?:Election\s+|Electoral\s+|Referendum\s+)?(?:Observ(?:er|ation)|Monitoring)\s+(?:Mission|Group|Delegation)/u;

/** With capitals, as a name: “International Election Observation Mission”. */
function labelOf(context: Context, mission: number): string | null {
  const sentence = context.sentences.find((one) => one.mission === mission && ownName.test(one.text));
  return sentence ? (ownName.exec(sentence.text)?.[0].replace(/\s+/g, ' ') ?? null) : null;
}

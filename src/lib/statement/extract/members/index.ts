/** Which countries and bodies the members of a mission came from. */
import { missionId, type Context } from '../../context';
import type { Proposal, Span } from '../../proposal';
import { indexAt, spansWithin } from '../../text/spans-within';
import { bodiesOfMembers } from './bodies';
import { countriesOfMembers } from './countries';
import { isAssemblyIn } from './named-bodies';
import { compositions } from './regions';

export function proposeMembers(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const regions = compositions(context);
  return [
    ...countriesOfMembers(context, regions).flatMap(({ country, rule }) =>
      member(context, 'country', country.id, country, rule, regions)
    ),
    ...bodiesOfMembers(context, regions).flatMap((body) =>
      member(context, 'body', body.text.replace(/\s+/g, ' '), body, 'member-body', regions)
    )
  ];
}

function member(
  context: Context,
  kind: 'country' | 'body',
  name: string,
  { start, end }: Span,
  rule: string,
  regions: readonly Span[]
): Proposal[] {
  const mission = missionAt(context, start, regions);
  const id = missionId(context, mission);
  if (!id) return [];
  return [
    {
      table: 'members',
      fields: { mission: id, kind, member: name },
      start,
      end,
      rule,
      confidence: kind === 'country' ? 0.9 : 0.7
    }
  ];
}

/** The mission that a sentence speaks of; where that is but one of the bodies in its list, the mission before. */
function missionAt(context: Context, at: number, regions: readonly Span[]): number {
  const { sentences, organizations, missions } = context;
  const index = indexAt(sentences, at);
  const mission = sentences[index]?.mission ?? 0;
  const region = regions.find(({ start, end }) => start <= at && at < end);
  const before = sentences[index - 1]?.mission ?? -1;
  if (!region || before < 0) return mission;
  const isListed = spansWithin(organizations, region).some(
    (one) => one.id === missions[mission]?.organization && isAssemblyIn(context, one, region)
  );
  return isListed ? before : mission;
}

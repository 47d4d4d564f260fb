/** Which countries and bodies the members of a mission came from. */
import { missionId, sentenceAt, type Context } from '../../context';
import type { Proposal, Span } from '../../proposal';
import { bodiesOfMembers } from './bodies';
import { countriesOfMembers } from './countries';
import { compositions } from './regions';

export function proposeMembers(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const regions = compositions(context);
  return [
    ...countriesOfMembers(context, regions).flatMap(({ country, rule }) =>
      member(context, 'country', country.id, country, rule)
    ),
    ...bodiesOfMembers(context, regions).flatMap((body) =>
      member(context, 'body', body.text.replace(/\s+/g, ' '), body, 'member-body')
    )
  ];
}

function member(
  context: Context,
  kind: 'country' | 'body',
  name: string,
  { start, end }: Span,
  rule: string
): Proposal[] {
  const mission = sentenceAt(context, start)?.mission ?? 0;
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

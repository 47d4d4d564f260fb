/** Who took part in the meetings of missions and the seminars of a text. */
import type { Context } from '../context';
import { observers } from '../people/counterpart-words';
import { jointMeeting } from '../people/joint-meeting';
import type { Proposal } from '../proposal';
import { missionsThatMet } from './events/meetings-of-missions';
import { findSeminar } from '../people/seminar';

export function proposeParticipants(context: Context): Proposal[] {
  const meeting = jointMeeting(context);
  const ofMeeting = (meeting?.participants ?? []).map(
    ({ person, role, organization, institution, category, start, end }): Proposal => ({
      table: 'participants',
      fields: {
        person: person.name,
        role,
        institution: organization ? institution.replace(/ observer mission$/, '') : institution,
        category,
        part: 'participant'
      },
      start,
      end,
      rule: 'participant-meeting',
      confidence: 0.8
    })
  );
  const ofSeminar = (findSeminar(context)?.participants ?? []).map(
    ({ person, role, institution, category, part, start, end }): Proposal => ({
      table: 'participants',
      fields: { ...(person && { person }), role, institution, category, part },
      start,
      end,
      rule: `participant-${part}`,
      confidence: person ? 0.8 : 0.5
    })
  );
  const ofMissions = missionsThatMet(context).map(({ organization, start, end }): Proposal => {
    const { institution, category } = observers(context, organization);
    return {
      table: 'participants',
      fields: {
        role: 'Observers',
        institution: institution.replace(/ observer mission$/, ''),
        category,
        part: 'participant'
      },
      start,
      end,
      rule: 'participant-mission',
      confidence: 0.6
    };
  });
  return [...ofMeeting, ...ofMissions, ...ofSeminar];
}

/** What happened beside the observation: meetings of missions, seminars, messages, claims of firsts and records, reports to come. */
import type { Context } from '../../context';
import { findSeminar } from '../../people/seminar';
import type { Proposal } from '../../proposal';
import { claims } from './claims';
import { event } from './event';
import { meetingsOfMissions } from './meetings-of-missions';
import { messages } from './messages';
import { reports } from './reports';

export function proposeEvents(context: Context): Proposal[] {
  return [
    ...meetingsOfMissions(context),
    ...seminars(context),
    ...messages(context),
    ...claims(context),
    ...reports(context)
  ];
}

function seminars(context: Context): Proposal[] {
  const seminar = findSeminar(context);
  if (!seminar) return [];
  const { span, date, isOnline } = seminar;
  return [
    event(context, null, 'seminar', span, {
      date,
      ...(isOnline && { place: 'online', format: 'video' }),
      title: 'Seminar on the organization of voting',
      summary: 'The organizers of the election briefed those who hold the vote.'
    })
  ];
}

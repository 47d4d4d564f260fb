/** All that the page of one election shows. */
import { rowById, rowNamed } from '$lib/dataset/lookup.server';
import { loadScoped, scopedNames } from '$lib/questions/load-scoped.server';
import type { Scope } from '$lib/questions/scope';
import { documentsCited } from './cited.server';
import { whereTheyWent, whomTheyMet } from './contacts.server';
import { disagreementsOf } from './disagreements.server';
import { electionNumbers } from './election-numbers.server';
import { eventsOf } from './events.server';
import { headFacts } from './head-facts.server';
import { missionLine, orderedMissions } from './mission-lines.server';
import { missionNumbers } from './mission-numbers.server';
import { gapsAt, missingOf } from './not-stated.server';
import { pollingAbroad } from './polling-abroad.server';
import { timeline, undatedMeetings } from './timeline.server';
import { electionTitle } from './title';
import { verdictsOf } from './verdicts.server';

export type ElectionPageData = NonNullable<Awaited<ReturnType<typeof loadElectionPage>>>;

const slug = 'findings-over-time';

/**
 * The page of an election.
 * @returns null where there is no such election
 */
export async function loadElectionPage(id: string) {
  const election = rowById('elections', id);
  if (!election) return null;
  const { country, date, type } = election;
  const countryName = rowNamed('countries', country).name;
  const missions = await orderedMissions(id);
  const lines = missions.map(missionLine);
  const gaps = gapsAt(election);
  const scope: Scope = { kind: 'election', id };
  return {
    id,
    title: electionTitle(countryName, type, date),
    country: { id: country, name: countryName },
    date,
    facts: headFacts(id),
    missions: lines,
    verdicts: verdictsOf(missions),
    missionNumbers: await missionNumbers(id, missions),
    electionNumbers: await electionNumbers(id),
    abroad: await pollingAbroad(id),
    timeline: timeline(id, date, lines),
    undated: undatedMeetings(lines),
    findings: await loadScoped(slug, scope),
    names: await scopedNames([slug], scope),
    met: whomTheyMet(lines),
    went: whereTheyWent(lines),
    events: eventsOf(id),
    disagreements: await disagreementsOf(id, missions),
    missing: missingOf(missions),
    gaps,
    documents: documentsCited(
      id,
      missions,
      gaps.flatMap(({ note }) => note.flatMap((part) => (typeof part === 'string' ? [] : [part.source])))
    )
  };
}

/** All that the page of a mission shows. */
import { rowById, rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { MissionRow } from '$lib/dataset/rows';
import { bestFigures } from '$lib/records/best-figures.server';
import { divisibleStations } from '$lib/records/divisible-stations.server';
import { linkedNote } from '$lib/records/note.server';
import { nothingOf } from '$lib/records/nothing.server';
import { checklistOf } from './checklist.server';
import { claimsOf } from './claims.server';
import { computedFigures } from './computed';
import { conclusionsOf, missionLink, noConclusionOf } from './conclusion.server';
import * as content from './content.server';
import { documentsOfMission } from './documents.server';
import { eventsOf, toEvent } from './events.server';
import { gapsOfMission } from './gaps.server';
import { labelOf, labelOrNull } from './labels.server';
import type { MissionPageData } from './mission-page';
import { sourcesOfRows } from './own-rows.server';
import { computedPeriod } from './period';
import { seriesOf } from './series.server';
import type { MissionSummary } from './summary';
import { missionSummary } from './summary.server';

/** The page of a mission; null where there is no such mission. */
export async function loadMission(id: string): Promise<MissionPageData | null> {
  const row = rowById('missions', id);
  if (!row) return null;
  const summary = await missionSummary(id);
  const events = eventsOf(id);
  const members = content.membersOf(id);
  const places = content.placesOf(id);
  const checklist = await checklistOf(id);
  const conclusions = conclusionsOf(id);
  const gaps = gapsOfMission(id);
  const cited = [...sourcesOfRows(id), ...events.map(({ source }) => source)];
  const countries = members.filter(({ kind }) => kind === 'country');
  return {
    mission: missionFacts(summary, row),
    election: await electionFacts(row.election),
    joint: row.part_of ? missionLink(row.part_of) : null,
    parts: rowsWhere('missions', 'part_of', id).map((part) => missionLink(part.id)),
    heads: content.headsOf(id),
    conclusions,
    noConclusion: conclusions.length ? null : noConclusionOf(id, checklist),
    messages: events.filter(({ kind }) => kind === 'message').map(toEvent),
    claims: await claimsOf(id),
    computed: computedFigures(summary.figures, await divisibleStations(id), countries.length),
    unquantified: gaps.filter(({ kind }) => kind === 'unquantified').map(({ note }) => linkedNote(note)),
    inShort: {
      observers: nothingOf(id, { measure: 'observers-total' }),
      stations: nothingOf(id, { measure: 'stations-visited' })
    },
    milestones: content.milestonesOf(id),
    period: computedPeriod(rowsWhere('milestones', 'mission', id), summary.date),
    members,
    hostAmongMembers: countries.length ? countries.some(({ member }) => member === summary.country) : null,
    places,
    placeNotes: content.placeNotesOf(places, cited),
    meetings: content.meetingsOf(id),
    findings: content.findingsOf(id),
    statements: content.statementsOf(id),
    standards: content.standardsOf(id),
    events: events.filter(({ kind }) => kind !== 'message').map(toEvent),
    gaps: gaps.map(({ kind, searched, note }) => ({
      kind: labelOf('gaps', 'kind', kind),
      searched,
      note: linkedNote(note)
    })),
    checklist,
    documents: documentsOfMission(id, cited),
    series: await seriesOf(summary),
    others: othersAt(id)
  };
}

function missionFacts(summary: MissionSummary, row: MissionRow): MissionPageData['mission'] {
  const { id, election, organization, name, short, partOf, format, country, countryName } = summary;
  const { date, type, contest } = summary;
  return {
    ...{ id, election, organization, name, short, partOf, format, country, countryName, date, type, contest },
    label: row.label,
    formatLabel: labelOrNull('missions', 'format', row.format),
    invitedBy: row.invited_by
  };
}

async function electionFacts(election: string): Promise<MissionPageData['election']> {
  const { early, round, suffrage } = rowNamed('elections', election);
  return {
    early: early === true,
    round,
    suffrage: labelOrNull('elections', 'suffrage', suffrage),
    turnout: (await bestFigures(election))['turnout-percent'] ?? null
  };
}

/** The other missions at the election; a joint mission and its parts are not set against each other. */
function othersAt(id: string): MissionPageData['others'] {
  const { election, part_of } = rowNamed('missions', id);
  return rowsWhere('missions', 'election', election)
    .filter((other) => other.id !== id)
    .map((other) => ({
      ...missionLink(other.id),
      comparable: other.part_of !== id && part_of !== other.id
    }))
    .sort((a, b) => (a.short < b.short ? -1 : 1));
}

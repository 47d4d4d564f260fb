/** A mission in words and in terms of schema.org, for search engines and previews. */
import { electionKinds } from '$lib/elections/title';
import { stanceLabels } from '$lib/records/stance';
import type { StructuredData } from '$lib/ui/json-ld';
import { count, day, number } from '$lib/ui/words';
import { precisionWords } from './claims';
import type { MissionPageData } from './mission-page';

/** One sentence from the rows: size, stations, conclusion, documents; only what is known. */
export function describeMission(data: MissionPageData): string {
  const { short, countryName, date, type } = data.mission;
  const figure = (measure: string, noun: string) => {
    const best = data.claims.find((claims) => claims.measure === measure)?.best;
    if (!best) return null;
    const status = best.status === 'planned' ? ' planned' : '';
    return `${precisionWords[best.precision]}${number(best.value)} ${noun}${status}`;
  };
  const [conclusion] = data.conclusions;
  const parts = [
    figure('observers-total', 'observers'),
    figure('stations-visited', 'polling stations visited'),
    conclusion ? `conclusion: ${stanceLabels[conclusion.stance].toLowerCase()}` : 'no conclusion found',
    `from ${count(data.documents.length, 'document')}`
  ];
  return `The observation mission of ${short} at the ${electionKinds[type]} in ${countryName} on ${day(date)}: ${parts.filter(Boolean).join('; ')}.`;
}

/** The mission as an event of its organization. */
export function missionEvent(data: MissionPageData): StructuredData {
  const { name, countryName, date } = data.mission;
  const days = (event: string) =>
    data.milestones.filter((row) => row.event === event && !row.planned).map((row) => row.date);
  const start = days('deployed-from').sort()[0] ?? date;
  const end = days('deployed-to').sort().at(-1) ?? date;
  return {
    '@type': 'Event',
    startDate: start,
    endDate: end < start ? start : end,
    organizer: { '@type': 'Organization', name },
    location: { '@type': 'Country', name: countryName },
    subjectOf: data.documents
      .filter(({ url }) => url)
      .map(({ title, url, publisher }) => ({
        '@type': 'CreativeWork',
        name: title,
        url,
        publisher: { '@type': 'Organization', name: publisher }
      }))
  };
}

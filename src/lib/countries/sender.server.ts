import { rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import { nameOn } from '$lib/dataset/name-on.server';
import { month } from '$lib/ui/words';
import type { Sender } from './country-record';
import { namesCountry } from './names-country';

/** Which missions elsewhere name a country among their members, and whose heads' titles name it. */
export function senderOf(country: string): Sender {
  const missions = [
    ...new Set(
      rowsWhere('members', 'member', country)
        .filter(({ kind }) => kind === 'country')
        .map(({ mission }) => mission)
    )
  ].filter((mission) => hostOf(mission).id !== country);
  const hosts = new Map<string, Sender['hosts'][number]>();
  for (const mission of missions.toSorted(byDate)) {
    const { id, name } = hostOf(mission);
    const host = hosts.get(id) ?? { id, name, missions: [] };
    host.missions.push({ id: mission, ...labelOf(mission) });
    hosts.set(id, host);
  }
  return {
    missions: missions.length,
    hosts: [...hosts.values()].sort(
      (a, b) => b.missions.length - a.missions.length || a.name.localeCompare(b.name)
    ),
    heads: headsFrom(country)
  };
}

function headsFrom(country: string): Sender['heads'] {
  const names = table('countries').map(({ name }) => name);
  const { name: own } = rowNamed('countries', country);
  return table('heads')
    .flatMap(({ id, name, title, mission }) =>
      title && hostOf(mission).id !== country && namesCountry(title, own, names)
        ? [{ id, name, title, mission }]
        : []
    )
    .toSorted((a, b) => byDate(a.mission, b.mission))
    .map((head) => {
      const { short, date } = labelOf(head.mission);
      return { ...head, said: `${short}, ${hostOf(head.mission).name}, ${month(date)}` };
    });
}

const electionOf = (mission: string) => rowNamed('elections', rowNamed('missions', mission).election);
const hostOf = (mission: string) => rowNamed('countries', electionOf(mission).country);

function labelOf(mission: string): { short: string; date: string } {
  const { date } = electionOf(mission);
  return { short: nameOn(rowNamed('missions', mission).organization, date).short, date };
}

/** The latest election first. */
const byDate = (a: string, b: string) =>
  electionOf(a).date === electionOf(b).date
    ? a < b
      ? -1
      : 1
    : electionOf(a).date > electionOf(b).date
      ? -1
      : 1;

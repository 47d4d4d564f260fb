/** Missions as a record of results has them: their list by election, and which of them a question had rows of. */
import { groupBy } from '$lib/charts/group-by';
import { hashLength, type RecordedQuestion, type ResultRecord } from './record';

/** Missions in the order of their ids → by election, what follows the election's id. */
export function writeMissions(missions: readonly string[]): ResultRecord['missions'] {
  const byElection = groupBy(missions, (mission) => mission.slice(0, mission.indexOf('/')));
  return Object.fromEntries(
    [...byElection].map(([election, own]) => [
      election,
      own.map((mission) => mission.slice(election.length)).join(' ')
    ])
  );
}

/** What `writeMissions` was given. */
export const readMissions = (missions: ResultRecord['missions']): string[] =>
  Object.entries(missions).flatMap(([election, parts]) => parts.split(' ').map((part) => election + part));

/**
 * Writes down which missions a question has rows of, and the hash of each one's rows.
 * @param all every mission of the record, in its order
 */
export function writeHashes(
  hashes: ReadonlyMap<string, string>,
  all: readonly string[]
): Pick<RecordedQuestion, 'missions' | 'hashes'> {
  const bits = Buffer.alloc(Math.ceil(all.length / 8));
  const written = all.map((mission, place) => {
    const hash = hashes.get(mission);
    if (hash === undefined) return '';
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
    return hash;
  });
  return { missions: bits.toString('base64'), hashes: written.join('') };
}

/** What `writeHashes` was given. Throws where a record was cut short. */
export function readHashes(
  { missions, hashes }: Pick<RecordedQuestion, 'missions' | 'hashes'>,
  all: readonly string[]
): Map<string, string> {
  const bits = Buffer.from(missions, 'base64');
  const named = all.filter((_, place) => (bits[place >> 3] ?? 0) & (1 << (place & 7)));
  if (hashes.length !== named.length * hashLength)
    throw new Error(`a record of results has ${named.length} missions, but not as many hashes`);
  return new Map(named.map((mission, i) => [mission, hashes.slice(i * hashLength, (i + 1) * hashLength)]));
}

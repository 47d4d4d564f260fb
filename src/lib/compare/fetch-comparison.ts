import { asset } from '$app/paths';
import type { ComparedMission } from './compared-mission';
import { unpackComparison, type ComparisonFile } from './comparison-file';

let missions: Promise<ComparedMission[]> | null = null;

/** All missions as they are compared; kept once they have arrived. Throws a sentence for the reader where they do not. */
export function fetchComparison(): Promise<ComparedMission[]> {
  missions ??= load();
  missions.catch(() => (missions = null));
  return missions;
}

async function load(): Promise<ComparedMission[]> {
  let response: Response;
  try {
    response = await fetch(asset('/compare/missions.json'));
  } catch (cause) {
    throw new Error('The missions to compare did not arrive: check the connection and try again.', { cause });
  }
  if (!response.ok)
    throw new Error(
      `The missions to compare did not arrive (the server answered ${response.status}): try again later.`
    );
  try {
    return unpackComparison((await response.json()) as ComparisonFile);
  } catch (cause) {
    throw new Error('The missions to compare did not arrive whole: try again later.', { cause });
  }
}

/** What a comparison says in words. Neutral: how often two conclusions share a stance, never which is right. */
import { fewestShared } from '$lib/questions/pairs';
import { count, number } from '$lib/ui/words';
import type { Outcome } from './agreement';
import type { Agreement } from './counts';

/** The headline; below five contests with a conclusion of both it tells the counts and makes no pattern of them. */
export function headline({ shared, compared, by }: Agreement, a: string, b: string): string {
  if (!shared) return `No contest in the data was observed by both ${a} and ${b}`;
  if (!compared)
    return `${a} and ${b} observed ${count(shared, 'contest')} in common; at none can their conclusions be compared`;
  if (compared < fewestShared)
    return `At ${count(compared, 'contest')} both reached a conclusion, too few for a pattern: ${a} and ${b} took the same stance at ${number(by.same)}, different ones at ${number(by.different)}`;
  const among = (n: number) =>
    `In ${number(n)} of ${number(compared)} contests at which both reached a conclusion`;
  return by.same > by.different
    ? `${among(by.same)}, ${a} and ${b} took the same stance`
    : `${among(by.different)}, ${a} and ${b} concluded differently`;
}

/** Why contests that both observed are not among those compared, a sentence for each reason that there is. */
export function exclusions({ by, together }: Agreement, a: string, b: string): string[] {
  const at = (n: number) => `At ${count(n, 'contest')}`;
  return [
    by['none-found'] &&
      `${at(by['none-found'])} no conclusion of one or both was found. None found is not agreement, and not disagreement.`,
    by.joint &&
      `${at(by.joint)} one of the two was a part of the other’s joint mission. A part shares in what the joint mission says, so the two are no pair.`,
    by['one-text'] &&
      `${at(by['one-text'])} both signed one text. It counts as one conclusion, not as two that agree.`,
    by.person &&
      `${at(by.person)} only one member’s words are known of ${a} or ${b}. They are shown, and not compared.`,
    together &&
      `At ${number(together)} of the contests compared both were parts of one joint mission, each with a conclusion of its own. These count.`
  ].filter((sentence) => typeof sentence === 'string');
}

/** What a table says of a contest. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  same: 'same',
  different: 'different',
  'one-text': 'one text of both',
  joint: 'joint mission and part: no pair',
  person: 'one member’s words: not compared',
  'none-found': 'not compared'
};

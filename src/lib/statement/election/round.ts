/** Whether an election is early, and which round of it a text is about. */
import { areQualities } from './vote-words';

/** Voting before the day is early voting, no early election. */
const early =
  /\b(?:early|snap|extraordinary|pre-?term|unscheduled)\s+((?:[\p{L}'-]+\s+){0,4}?)(?:elections?|choices|polls?(?!\s+(?:open|close))|vote(?=\s+(?:was called|in )))(?!\s+day)/giu;
const calledEarly =
  /\bahead of schedule\b|\belections?\b[^.;\n]{0,40}\bcalled (?:early|two years early|a year early)\b/iu;

/** Whether a text calls its election early. */
export const isEarlyElection = (text: string): boolean =>
  calledEarly.test(text) || [...text.matchAll(early)].some(([, between = '']) => areQualities(between));

const second = String.raw`(?:second|2nd)[ -](?:round|tour)|run-?off`;
const first = String.raw`(?:first|1st)[ -](?:round|tour)`;
const secondNamed = new RegExp(String.raw`\b(?:${second})\b`, 'iu');
const firstNamed = new RegExp(String.raw`\b${first}\b`, 'iu');
/** “the first round of the election”, “election (first round)”. */
const firstOfVote = new RegExp(
  String.raw`\b${first}\s+of\s+(?:the\s+)?(?:[\p{L}'-]+\s+){0,4}?(?:elections?|vote|voting|polls?)\b|\belections?\b[^.;\n]{0,50}\(?\b${first}\b`,
  'iu'
);
const perhaps =
  /\b(?:should|if|likely|possible|possibly|necessary|would|(?<!\d )may(?! \d)|might|need|in case|eventual|potential|avoid\p{L}*|without|looks|will|unless|scheduled|expected|until|before|ahead|previous|earlier)\b/iu;
/** What observers will follow is sure to come, unless it hangs on something. */
const followed = new RegExp(
  String.raw`\b(?:observ\p{L}*|monitor\p{L}*|follow\p{L}*|watch\p{L}*|attend\p{L}*|missions?|delegations?|stay\p{L}*)\b[^.;\n]{0,60}\b(?:${second})\b`,
  'iu'
);
const hanging =
  /\b(?:should|if|likely|possible|possibly|necessary|(?<!\d )may(?! \d)|might|need\p{L}*|in case|eventual|potential|avoid\p{L}*|without|unless|before|ahead|previous|earlier)\b/iu;

/** Null where a text does not say it. */
export function roundOf(text: string): number | null {
  if (isSaid(text.slice(0, 800), secondNamed)) return 2;
  if (isSaid(text.slice(0, 400), firstNamed) || firstOfVote.test(text)) return 1;
  return null;
}

/** Whether a sentence names it, and not as what may come. */
const isSaid = (text: string, named: RegExp): boolean =>
  text
    .split(/[.;]\s|\n/)
    .some(
      (sentence) =>
        (named.test(sentence) && !perhaps.test(sentence)) ||
        (named === secondNamed && followed.test(sentence) && !hanging.test(sentence))
    );

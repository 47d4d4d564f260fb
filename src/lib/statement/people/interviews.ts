/** Who speaks in an interview or a transcript. */
import type { Context, ReadSentence } from '../context';
import { oncePer } from '../text/once-per';
import { findHeads } from './heads-of-missions';
import { findPeople, type Person } from './people';
import { speakerOf, type Speaker } from './speaker';

const answer = /(?:^|\n)\s*(?:A|-)\s*:?\s+[^\n]*$/u;

/** In an interview: a paragraph of answer is the guest's. */
export function answering(context: Context, sentence: ReadSentence): Speaker | null {
  const { text } = context;
  const turn = turnOf(context, sentence.start);
  if (turn) return turn;
  const guest = guestOf(context);
  if (!guest) return null;
  const from = text.lastIndexOf('\n', sentence.start - 1) + 1;
  const paragraph = text.slice(from, sentence.end);
  const to = text.indexOf('\n', sentence.start);
  const whole = text.slice(from, to < 0 ? undefined : to).trim();
  const label = /^(?:CHAIR\w*|HEAD[\w ]*|CHIEF OBSERVER|ANSWER|A)\s*:/u.test(whole);
  const dash = answer.test(`\n${paragraph}`) && !whole.endsWith('?');
  return label || (dash && isInterview(context))
    ? speakerOf(context, guest, { start: guest.span.start, end: guest.span.end })
    : null;
}

/** “A. SODIQOV:”, “MS FIFITA-VEA:”, “Razafindrakoto:”. */
const turnLabel =
  /^[ \t]*(?:(?:M[Rr]s?|M[Ss]|D[Rr])\.? )?((?:\p{Lu}\. ?)?\p{Lu}[\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+){0,3})(?: \([^()\n]{1,60}\))?:(?= )/gmu;

const turnLabels = oncePer(({ text }: Context) => [...text.matchAll(turnLabel)]);

const turnNames = oncePer(
  (labels: readonly RegExpExecArray[]) => new Set(labels.map(([words]) => words.trim()))
);

/** “A. SODIQOV: …”: in a transcript, all until the next such label is that person's. */
function turnOf(context: Context, at: number): Speaker | null {
  const labels = turnLabels(context);
  const label = labels.findLast(({ index }) => index <= at);
  const name = label?.[1]?.toLowerCase().split(' ').at(-1);
  if (!label || !name) return null;
  const isUpper = label[1] === label[1]?.toUpperCase();
  // A surname before a colon is a turn only where another line has such a label, too.
  if (!isUpper && turnNames(labels).size < 2) return null;
  const person = findPeople(context).find((one) => one.name.toLowerCase().split(' ').includes(name));
  return person
    ? speakerOf(context, person, { start: label.index, end: label.index + label[0].length })
    : null;
}

const interview =
  /\binterview\w*\b|\b(?:answers|answered|replied to|took) (?:the |our |some )?questions\b|\bquestions (?:to|for)\b|\b(?:conversation|talks?|spoke|sat down) (?:with|to)\b[^.\n]*\b(?:our (?:reporter|correspondent|newspaper)|about)\b|(?:^|\n)\s*Q\s*:/iu;

const isInterview = oncePer(({ text }: Context) => interview.test(text));

const guestOf = oncePer((context: Context): Person | null => {
  const { text } = context;
  if (!isInterview(context) && !/(?:^|\n)\s*(?:CHAIR\w*|CHIEF OBSERVER|HEAD[\w ]*):/u.test(text)) return null;
  return findHeads(context)[0]?.person ?? findPeople(context)[0] ?? null;
});

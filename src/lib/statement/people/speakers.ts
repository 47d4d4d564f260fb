/** Who says what a text says: by attribution, in quotations that go on, in answers. */
import type { Context, ReadSentence } from '../context';
import type { Span } from '../proposal';
import { attribution } from './attribution';
import { answering } from './interviews';
import { findPeople, type Person } from './people';
import type { Speaker } from './speaker';
import { indexAt } from '../text/spans-within';

export type { Speaker };

const read = new WeakMap<Context, readonly (Speaker | null)[]>();

/** The speaker of the sentence at a place; null where the text itself or a body speaks. */
export function speakerAt(context: Context, at: number): Speaker | null {
  const index = indexAt(context.sentences, at);
  return speakers(context)[index] ?? null;
}

/** One for each sentence of the context. */
export function speakers(context: Context): readonly (Speaker | null)[] {
  const known = read.get(context);
  if (known) return known;
  const found = readSpeakers(context);
  read.set(context, found);
  return found;
}

function readSpeakers(context: Context): (Speaker | null)[] {
  const { sentences, text } = context;
  const quotes = quotations(text);
  let last: Person | null = null;
  const own = sentences.map((sentence): Speaker | null => {
    const spoken = attribution(context, sentence, last);
    if (spoken) last = spoken.person;
    else last = subject(context, sentence) ?? last;
    return spoken;
  });
  return sentences.map((sentence, i) => own[i] ?? quoteSpeaker(sentence, i) ?? answering(context, sentence));

  /** A quotation of several sentences has one speaker, named in it, before it or after it. */
  function quoteSpeaker(sentence: ReadSentence, i: number): Speaker | null {
    const quote = quotes.find(({ start, end }) => start < sentence.end && sentence.start < end);
    if (!quote) return null;
    const inside = sentences.flatMap((other, j) =>
      other.start < quote.end + 2 && quote.start < other.end ? [own[j]] : []
    );
    const named = inside.find((speaker) => speaker);
    if (named) return named;
    const next = sentences.findIndex(({ start }) => start >= quote.end);
    const before = own[i - 1];
    const after = next >= 0 && (sentences[next]?.start ?? 0) - quote.end < 4 ? own[next] : null;
    return after ?? before ?? null;
  }
}

/** Whom a sentence is about: a name at its beginning, for “he” in the next. */
function subject(context: Context, sentence: ReadSentence): Person | null {
  const people = findPeople(context).filter(({ mentions }) =>
    mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end)
  );
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** From one quotation mark to the next, within a paragraph. */
export function quotations(text: string): Span[] {
  return [...text.matchAll(/"[^"\n]{2,2000}"/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length
  }));
}

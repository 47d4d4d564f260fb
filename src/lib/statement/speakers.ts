/** Who says what a text says: “said X”, “according to X”, “he added”, quotations that go on. */
import type { Context, ReadSentence } from './context';
import { findHeads, isHeadOffice } from './heads-of-missions';
import { findPeople, officesOf, type Person } from './people';
import type { Span } from './proposal';

export interface Speaker {
  readonly person: Person;
  /** Name and part in the mission, else office: “Leonid Anfimov, head of mission”. */
  readonly label: string;
  /** The words that say who speaks. */
  readonly span: Span;
}

const said = String.raw`(?:said|says|saying|told|tells|stated|states|noted|notes|added|adds|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined|underscored|remarked|recalled|recalls|announced|announces|explained|explains|informed|declared|pointed out|points out|reported|highlighted|observed that|commented|continued|concluded|summed up|replied|answered|admitted|acknowledged|argued|insisted|believes|affirmed|confirmed|assured|specified|mentioned|drew (?:the )?(?:\S+ ){0,3}attention|voiced|expressed|revealed|shared|promised|pledged|urged|warned|praised|thanked|spoke|found that|gave (?:an? )?(?:\S+ )?(?:overview|account|briefing|update)|disclosed|presented|outlined|clarified|indicated|estimated|put the)`;
const thenSaid = new RegExp(
  String.raw`^(?:\s*\([^()\n]{1,40}\))?(?:,[^.;\n]{0,110}?,)?\s+(?:also\s+|further\s+|then\s+|has\s+|had\s+|later\s+){0,2}${said}\b`,
  'iu'
);
const saidBefore = new RegExp(
  String.raw`\b${said},?\s+(?:by\s+|yesterday\s+|earlier\s+|today\s+)?(?:\S+\s+){0,2}$|\baccording to\s+(?:\S+\s+){0,2}$|\b(?:in the (?:words|opinion|view) of|in an interview with|told by)\s+(?:\S+\s+){0,2}$`,
  'iu'
);
const pronoun = new RegExp(
  String.raw`\b(?:he|she)\b(?:,[^,]{0,40},)?\s+(?:also\s+|further\s+|then\s+|has\s+|had\s+){0,2}${said}\b|\b${said}\s+(?:he|she)\b|\baccording to (?:him|her)\b|\bin (?:his|her) (?:words|opinion|view)\b|["”,]\s+(?:he|she)\s+${said}`,
  'iu'
);

const read = new WeakMap<Context, readonly (Speaker | null)[]>();

/** The speaker of the sentence at a place; null where the text itself or a body speaks. */
export function speakerAt(context: Context, at: number): Speaker | null {
  const index = context.sentences.findIndex(({ start, end }) => start <= at && at < end);
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

function attribution(context: Context, sentence: ReadSentence, last: Person | null): Speaker | null {
  const { text } = context;
  for (const person of findPeople(context))
    for (const mention of person.mentions) {
      if (mention.start < sentence.start || mention.end > sentence.end) continue;
      const isChunk = person.chunk.start <= mention.start && mention.end <= person.chunk.end;
      const [start, end] = isChunk ? [person.chunk.start, person.chunk.end] : [mention.start, mention.end];
      const after = text.slice(end, Math.min(end + 150, sentence.end));
      const before = text.slice(Math.max(sentence.start, start - 80), start);
      if (thenSaid.test(after) || saidBefore.test(before)) return speakerOf(context, person, { start, end });
    }
  if (last && pronoun.test(sentence.text)) {
    const match = pronoun.exec(sentence.text);
    const start = sentence.start + (match?.index ?? 0);
    return speakerOf(context, last, { start, end: start + (match?.[0].length ?? 1) });
  }
  for (const office of officesOf(context)) {
    if (office.start < sentence.start || office.end > sentence.end) continue;
    const before = text.slice(Math.max(sentence.start, office.start - 30), office.start);
    if (
      !/\b(?:the|its|their|said|commission's?)\s+(?:the\s+)?$/iu.test(before) &&
      office.start !== sentence.start
    )
      continue;
    if (
      !thenSaid.test(text.slice(office.end, Math.min(office.end + 60, sentence.end))) &&
      !saidBefore.test(before)
    )
      continue;
    const person = personOfOffice(context, office, last);
    if (person) return speakerOf(context, person, { start: office.start, end: office.end });
  }
  return null;
}

/** “The chairman told …”: who was said to be one, the last first. */
function personOfOffice(
  context: Context,
  office: { noun: string; text: string; at: Span; start: number; end: number },
  last: Person | null
): Person | null {
  const people = findPeople(context).filter(({ span }) => span.start < office.start);
  const isHead =
    /^(?:head|leader|chief observer|chair\w*|coordinator)/iu.test(office.noun) &&
    (isHeadOffice({ ...office }) || /^(?:head|leader|chief observer)$/iu.test(office.text));
  const heads = findHeads(context);
  if (
    last &&
    (last.offices.some(({ noun }) => noun === office.noun) ||
      (isHead && heads.some(({ person }) => person === last)))
  )
    return last;
  const same = people.findLast(({ offices }) => offices.some(({ noun }) => noun === office.noun));
  return same ?? (isHead ? (heads[0]?.person ?? null) : null);
}

/** Whom a sentence is about: a name at its beginning, for “he” in the next. */
function subject(context: Context, sentence: ReadSentence): Person | null {
  const people = findPeople(context).filter(({ mentions }) =>
    mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end)
  );
  return people.length === 1 ? (people[0] ?? null) : null;
}

function speakerOf(context: Context, person: Person, span: Span): Speaker {
  return { person, span, label: labelOf(context, person) };
}

/** A name, with the part in the mission or the office. */
export function labelOf(context: Context, person: Person): string {
  const office = person.offices.find(isHeadOffice);
  const role = office
    ? /^head/iu.test(office.noun) && !/delegation/iu.test(office.text)
      ? 'head of mission'
      : /chief observer/iu.test(office.text)
        ? 'Chief Observer'
        : office.text.replace(/ of (?:the )?[A-Z].*$/u, '')
    : findHeads(context).some((head) => head.person === person)
      ? 'head of mission'
      : person.offices[0]?.text;
  return role ? `${person.name}, ${role}` : person.name;
}

const answer = /(?:^|\n)\s*(?:A|-)\s*:?\s+[^\n]*$/u;

/** In an interview: a paragraph of answer is the guest's. */
function answering(context: Context, sentence: ReadSentence): Speaker | null {
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
  return label || (dash && interview.test(text))
    ? speakerOf(context, guest, { start: guest.span.start, end: guest.span.end })
    : null;
}

const turnLabel =
  /^[ \t]*((?:\p{Lu}\. ?)?\p{Lu}[\p{Lu}'-]{2,}(?: \p{Lu}[\p{Lu}'-]+){0,4})(?: \([^()\n]{1,60}\))?:/gmu;

/** “A. SODIQOV: …”: in a transcript, all until the next such label is that person's. */
function turnOf(context: Context, at: number): Speaker | null {
  const label = [...context.text.slice(0, at + 1 + 60).matchAll(turnLabel)].findLast(
    ({ index }) => index <= at
  );
  const name = label?.[1]?.toLowerCase().split(' ').at(-1);
  if (!label || !name) return null;
  const person = findPeople(context).find((one) => one.name.toLowerCase().split(' ').includes(name));
  return person
    ? speakerOf(context, person, { start: label.index, end: label.index + label[0].length })
    : null;
}

const interview = /\binterview\b|\banswers (?:the )?questions\b|\bconversation with\b|(?:^|\n)\s*Q\s*:/iu;

function guestOf(context: Context): Person | null {
  const { text } = context;
  if (!interview.test(text) && !/(?:^|\n)\s*(?:CHAIR\w*|CHIEF OBSERVER|HEAD[\w ]*):/u.test(text)) return null;
  return findHeads(context)[0]?.person ?? findPeople(context)[0] ?? null;
}

/** From one quotation mark to the next, within a paragraph. */
export function quotations(text: string): Span[] {
  return [...text.matchAll(/"[^"\n]{2,2000}"/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length
  }));
}

/** A seminar on voting, and who took part. */
import type { Context } from '../context';
import { findCues } from '../text/cue-finder';
import { institutionOfOffice } from './institution-of-office';
import { institutionOf } from './institutions';
import { ofKind } from './offices';
import { roleOf } from './people-in-region';
import { findPeople } from './people';
import type { Span } from '../proposal';

export interface SeminarParticipant extends Span {
  readonly person?: string;
  readonly role: string;
  readonly institution: string;
  readonly category: string;
  readonly part: 'organizer' | 'speaker' | 'participant';
}

export interface Seminar {
  readonly span: Span;
  readonly date: string | null;
  readonly isOnline: boolean;
  readonly participants: readonly SeminarParticipant[];
}

const organizing =
  /\b(?:in (?:collaboration|co-?operation|partnership|conjunction) with|together with|jointly with|along with|(?:co-)?(?:organi[sz]ed|arranged|hosted|convened|conducted|held|run|given) (?:jointly )?by)\s+/giu;
const conducting = /\b(?:conducted|held|organi[sz]ed|hosted|arranged|convened|gave|ran)\b/iu;
const attending =
  /\b(?:attended by|took part|participated|was attended|were present|also attended|joined by|listened in|took part|were connected|tuned in|among (?:the|those) (?:participants|attending|present))\b/iu;

/** Null where the text tells of none, or of no organizers. */
export function findSeminar(context: Context): Seminar | null {
  const cue = findCues(context.text, ofKind(context.lexicon.events, 'seminar'))[0];
  if (!cue) return null;
  const day = context.dates.find(
    ({ date }) => date !== context.election?.date && date <= (context.published ?? '9999')
  );
  const isOnline = /\b(?:video|online|virtual|webinar|zoom)/iu.test(context.text);
  return {
    span: { start: cue.start, end: cue.end },
    date: day?.date ?? context.published ?? null,
    isOnline,
    participants: participants(context)
  };
}

function participants(context: Context): SeminarParticipant[] {
  const { text, sentences, lexicon } = context;
  const speakers = findPeople(context).flatMap((person): SeminarParticipant[] => {
    const own = person.offices.flatMap((office) => institutionOfOffice(office, lexicon) ?? [])[0];
    return own
      ? [
          {
            person: person.name,
            role: roleOf(person.offices) ?? '',
            institution: own.institution,
            category: own.category,
            part: 'speaker',
            ...person.chunk
          }
        ]
      : [];
  });
  const isOfSeminar = (words: string) => findCues(words, ofKind(lexicon.events, 'seminar')).length > 0;
  const telling = sentences.filter(
    ({ text: words }, i) =>
      conducting.test(words) &&
      (isOfSeminar(words) || (/^it was\b/iu.test(words) && isOfSeminar(sentences[i - 1]?.text ?? '')))
  );
  const organizers = telling.slice(0, 2).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const leads = [...words.matchAll(organizing)].map(({ 0: lead, index }) => index + lead.length);
    const subject =
      /(?:^|,\s*|\d\s+|\b(?:that|which)\s+)the\s+([^,]{4,90}?)\s+(?:(?:have|has|had|jointly)\s+)?(?:conducted|held|organi[sz]ed|hosted|arranged|convened|gave|ran)\b/iu.exec(
        words
      );
    const spans = [
      ...leads.map((lead) => ({
        start: start + lead,
        end:
          start +
          lead +
          (/[,.;]|\s(?:together|jointly|along|was|were|for|in|on|at|conducted|held|with|the Ministry)\b/iu.exec(
            words.slice(lead)
          )?.index ?? words.length - lead)
      })),
      ...(subject?.[1]
        ? [
            {
              start: start + subject.index + subject[0].indexOf(subject[1]),
              end: start + subject.index + subject[0].indexOf(subject[1]) + subject[1].length
            }
          ]
        : [])
    ];
    return spans
      .flatMap((span) => listed(text, span))
      .flatMap((span) => group(context, span, 'organizer', 'Organizer'));
  });
  const groups = sentences
    .filter((sentence) => attending.test(sentence.text))
    .flatMap((sentence) =>
      listed(text, sentence).flatMap((span) => group(context, span, 'participant', 'Representatives'))
    );
  return [...organizers, ...speakers, ...groups];
}

function group(
  context: Context,
  span: Span,
  part: SeminarParticipant['part'],
  role: string
): SeminarParticipant[] {
  const own = institutionOf(context.text.slice(span.start, span.end), context.lexicon);
  return own && span.end > span.start
    ? [{ role, institution: own.institution, category: own.category, part, ...span }]
    : [];
}

/** The parts of a sentence between commas and “and”. */
function listed(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text
    .slice(start, end)
    .matchAll(/,\s*|\s+and\s+|\s+as well as\s+|\battended by\s+/giu)) {
    found.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...found, { start: from, end }].filter((one) => one.end > one.start);
}

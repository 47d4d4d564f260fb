/** A meeting of missions with one another, and who took part. */
import type { Context } from '../context';
import { observers } from './counterpart-words';
import type { Counterpart } from './counterparts';
import { roleOf } from './people-in-region';
import { findHeads } from './heads-of-missions';
import { institutionOfOffice } from './institution-of-office';
import { findPeople, type Person } from './people';
import type { Span } from '../proposal';

export interface Participant extends Span {
  readonly person: Person;
  readonly role: string;
  /** Of the mission's organization, where the person leads it. */
  readonly organization: string | null;
  readonly institution: string;
  readonly category: string;
}

export interface JointMeeting {
  readonly span: Span;
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly meetings: readonly { readonly mission: number; readonly counterpart: Counterpart }[];
}

const says =
  /\b(?:working|business|bilateral|joint|coordination|trilateral)\s+(?:meeting|talks)\b|\bheads? of (?:the\s+)?(?:\S+\s+){0,8}(?:missions|observers)\b[^.\n]{0,120}\b(?:met|meet|meeting|discussed|compare[ds]?|talks)\b|\bmet with the (?:head|leader|coordinator|chief)\b|\bleaders of (?:\S+\s+){0,3}missions\b|\bcompare[ds]? (?:their\s+)?(?:notes|plans|views|impressions|approaches|observations)\b|\b(?:two|three|both) (?:\S+\s+){0,3}missions\b[^.\n]{0,140}\b(?:met|meet|meeting|compared|coordinated|exchanged)\b|\bmeeting between (?:the\s+)?(?:heads?|leaders?|missions?)\b/iu;
const joined =
  /\b(?:joined|took part|taking part|also attending|attended|also present|were present|was present|participated|participating|attending|at the table)\b/iu;

const read = new WeakMap<Context, JointMeeting | null>();

/** Null where the text tells of none. */
export function jointMeeting(context: Context): JointMeeting | null {
  const known = read.get(context);
  if (known !== undefined) return known;
  const found = readJoint(context);
  read.set(context, found);
  return found;
}

function readJoint(context: Context): JointMeeting | null {
  const heads = findHeads(context).filter(
    (head, i, all) => all.findIndex(({ person }) => person === head.person) === i
  );
  if (new Set(heads.map(({ mission }) => mission)).size < 2) return null;
  const telling = context.sentences.filter(({ text }) => says.test(text));
  const main =
    telling.find((sentence) =>
      context.dates.some(({ start, end }) => start >= sentence.start && end <= sentence.end)
    ) ?? telling[0];
  if (!main) return null;
  const date = dayOf(context, telling);
  const isNear = ({ start }: Span) => start >= main.start && start <= main.end + 450;
  if (
    new Set(heads.filter(({ person }) => person.mentions.some(isNear)).map(({ mission }) => mission)).size < 2
  )
    return null;
  const leading = heads.map(({ person, mission }): Participant => {
    const organization = context.missions[mission]?.organization ?? '';
    return {
      person,
      organization,
      role: roleOf(person.offices) ?? 'Head of mission',
      ...observers(context, organization),
      ...person.chunk
    };
  });
  const guests = findPeople(context).flatMap((person): Participant[] => {
    const sentence = context.sentences.find(
      ({ start, end }) => start <= person.span.start && person.span.start < end
    );
    if (!sentence || !joined.test(sentence.text) || heads.some((head) => head.person === person)) return [];
    const own = person.offices.flatMap((office) => institutionOfOffice(office, context.lexicon) ?? [])[0];
    return own
      ? [{ person, organization: null, role: roleOf(person.offices) ?? '', ...own, ...person.chunk }]
      : [];
  });
  const participants = [...leading, ...guests];
  const meetings = heads.flatMap(({ mission, person }) =>
    participants.flatMap((other) => {
      if (other.person === person || other.organization === context.missions[mission]?.organization)
        return [];
      const own = other.organization
        ? observers(context, other.organization)
        : { institution: other.institution, category: other.category, level: 'national' };
      return [
        {
          mission,
          counterpart: {
            ...own,
            person: other.person.name,
            role: other.role,
            start: other.start,
            end: other.end
          }
        }
      ];
    })
  );
  return {
    span: { start: main.start, end: main.end },
    date,
    place: placeOf(context, telling),
    participants,
    meetings
  };
}

/** A day in the sentences that tell of it, that is not the election's. */
function dayOf(context: Context, telling: readonly Span[]): string | null {
  const days = telling.flatMap((sentence) =>
    context.dates.filter(
      ({ start, end, date }) =>
        start >= sentence.start && end <= sentence.end && date !== context.election?.date
    )
  );
  const people = context.dates.filter(
    ({ start, date }) =>
      date !== context.election?.date &&
      /\bmet in \S+ on\s*$/iu.test(context.text.slice(Math.max(0, start - 40), start))
  );
  return people[0]?.date ?? days[0]?.date ?? null;
}

function placeOf({ text }: Context, telling: readonly Span[]): string | null {
  for (const { start, end } of telling) {
    const match =
      /\b(?:met|meet|meeting|held|talks|headquarters|notes)\s+(?:\S+\s+){0,2}?in\s+(\p{Lu}[\p{L}'-]+)/u.exec(
        text.slice(start, end)
      );
    if (match?.[1]) return match[1];
  }
  return null;
}

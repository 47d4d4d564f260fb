/** Whom missions met. */
import { missionId, sentenceAt, type Context } from '../context';
import { readCounterparts, type Counterpart } from '../counterparts';
import { findCues } from '../cue-finder';
import { jointMeeting } from '../joint-meeting';
import { findPeople } from '../people';
import type { Proposal, Span } from '../proposal';
import { headDate } from '../relative-days';

export function proposeMeetings(context: Context): Proposal[] {
  if (context.missions.length === 0) return [];
  const joint = jointMeeting(context);
  const found = triggers(context).flatMap((trigger) => {
    const mission = missionAt(context, trigger);
    if (mission < 0 || (joint && trigger.start >= joint.span.start && trigger.end <= joint.span.end))
      return [];
    const isBriefing = /^(?:briefed|received|met|hosted|welcomed)/iu.test(
      context.text.slice(trigger.start, trigger.end)
    );
    const isSight = /\bsaw$/iu.test(context.text.slice(trigger.start, trigger.end));
    return readCounterparts(context, trigger.region, mission)
      .filter(({ institution }) => !isSight || !seen.test(institution))
      .filter(
        ({ institution }) =>
          !isBriefing || !/^(?:elections?\b|interlocutors|stakeholders|hosts?)$/iu.test(institution)
      )
      .map((counterpart) => proposal(context, mission, counterpart, dayOf(context, trigger, counterpart)));
  });
  const together = (joint?.meetings ?? []).map(({ mission, counterpart }) =>
    proposal(context, mission, counterpart, joint?.date ?? null)
  );
  return distinct([...together, ...withBriefers(context, found)]);
}

/** “The mission saw a large turnout of voters”: no meeting. */
const seen = /\b(?:turnout|voters|people|queues?|citizens|women|men|stations?|how|that)\b/iu;

function proposal(
  context: Context,
  mission: number,
  counterpart: Counterpart,
  date: string | null
): Proposal {
  const { institution, category, level, person, role, start, end } = counterpart;
  return {
    table: 'meetings',
    fields: {
      mission: missionId(context, mission) ?? '',
      institution,
      ...(person && { person }),
      ...(role && { role }),
      category,
      ...(level && { level }),
      ...(date && { date })
    },
    start,
    end: Math.max(end, start + 1),
    rule: person ? 'meeting-person' : 'meeting-group',
    confidence: person ? 0.9 : 0.7
  };
}

const told =
  /^,?\s+(?:who\s+)?(?:also\s+)?(?:told|informed|briefed|acquainted|familiari[sz]ed)\s+(?:them|us|(?:the|our)\s+(?:mission|observers|delegation|guests|group|members))\b/iu;

/** “The chairman of the Commission, X, told them …”: who spoke for an institution that was met. */
function withBriefers(context: Context, found: readonly Proposal[]): Proposal[] {
  const briefers = findPeople(context).filter(({ chunk }) =>
    told.test(context.text.slice(chunk.end, chunk.end + 60))
  );
  return found.map((row) => {
    if (row.fields.person) return row;
    const [briefer] = briefers.filter(
      ({ offices, chunk }) =>
        chunk.start > row.end && offices.some((office) => isOf(office.text, String(row.fields.institution)))
    );
    return briefer ? { ...row, fields: { ...row.fields, person: briefer.name }, also: [briefer.chunk] } : row;
  });
}

/** “of the Commission”, said of the “Central Commission for Elections and Referenda”. */
function isOf(office: string, institution: string): boolean {
  const named = /\bof (?:the )?(.+)$/iu.exec(office)?.[1]?.toLowerCase();
  return !!named && institution.toLowerCase().includes(named);
}

interface Trigger extends Span {
  readonly region: Span;
  readonly clause: Span;
}

/** The places that say that somebody met somebody, with the words after (or before) which name whom. */
function triggers(context: Context): Trigger[] {
  const { text, lexicon } = context;
  const cues = findCues(text, lexicon.meetings);
  const starts = cues.filter(({ row }) => row.kind === 'with' || row.kind === 'by');
  const stops = cues.filter(({ row }) => row.kind === 'stop');
  const planned = cues.filter(({ row }) => row.kind === 'planned');
  return starts.flatMap((cue, i): Trigger[] => {
    const clause = clauseAt(text, cue.start);
    if (
      planned.some(
        ({ start, end }) =>
          end <= cue.start &&
          start >= clause.start &&
          (isBase(text.slice(cue.start, cue.end)) || isClose(text.slice(end, cue.start)))
      )
    )
      return [];
    if (
      /^call(?:ed)? on$/iu.test(text.slice(cue.start, cue.end)) &&
      /^[^.;\n]{0,160}\bto\s+\p{Ll}+/u.test(text.slice(cue.end, clause.end))
    )
      return [];
    if (cue.row.kind === 'by') {
      const from = Math.max(clause.start, starts[i - 1]?.end ?? 0);
      return isUs(context, cue)
        ? [{ start: cue.start, end: cue.end, clause, region: { start: from, end: cue.start } }]
        : [];
    }
    const next = starts.find(({ start }) => start > cue.end)?.start ?? Infinity;
    const stop = stops.find(({ start }) => start > cue.end + 3)?.start ?? Infinity;
    const end = Math.min(clause.end, next, stop);
    const where = /^\s*,?\s*where\s+(?:its|the)\b/iu.exec(text.slice(stop - 2, stop + 12));
    const region = { start: cue.end, end: where && stop < clause.end ? Math.min(clause.end, next) : end };
    const isVisit = /^(?:visited|saw|also saw|received (?:in|at))$/iu.test(text.slice(cue.start, cue.end));
    if (
      isVisit &&
      /^\s+(?:\S+\s+){0,4}?(?:polling|stations?|precincts?|\d|voting)/iu.test(
        text.slice(cue.end, cue.end + 60)
      )
    )
      return [];
    return isBySubject(context, cue) ? [{ start: cue.start, end: cue.end, clause, region }] : [];
  });
}

/** “they will study … and meet with”: the word that looks ahead may stand far before. */
const isBase = (cue: string): boolean => /^(?:meet|call|exchange|hold|have)\b/iu.test(cue);

/** Nothing between a word such as “will” and the meeting but a few more words. */
const isClose = (between: string): boolean =>
  between.length < 70 && !/[;.]/.test(between) && !/,\s*(?:and|where|the mission)/iu.test(between);

/** From the end of the sentence before to the end of this one, as far as full stops of abbreviations allow; “;” parts. */
function clauseAt(text: string, at: number): Span {
  const isEnd = (place: number) =>
    text[place] === '\n' ||
    (/[.?!]/.test(text[place] ?? '') &&
      /^["')\]]*(?:\s|$)/.test(text.slice(place + 1, place + 4)) &&
      !abbreviation.test(text.slice(Math.max(0, place - 6), place + 1)));
  let start = at;
  while (start > Math.max(0, at - longestClause) && !isEnd(start - 1)) start -= 1;
  let end = at;
  while (end < Math.min(text.length, at + longestClause) && !isEnd(end)) end += 1;
  return { start, end };
}

/** Longer sentences are no prose. */
const longestClause = 1500;

const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Amb|Gen|Gral|Brig|Maj|Capt|Adm|Insp|Sen|Rev|St|No|Nos|no|nos|Col|Lt|Eng|Jr|Sr|Messrs|cf|vs)|\b\p{Lu}|H\.E|\b\p{Lu}\p{Ll})\.$/u;

const us =
  /\b(?:mission|missions|delegation|delegations|observers?|group|team|members|head|heads|leader|chief|coordinator|we|they|our|he|she|it|representatives?|I|experts|meetings?|colleagues|parliamentarians|leadership|SEOM|EOM|parties|interlocutors|discussions|talks|consultations|chairperson|chair)\b/iu;

/** Whether it is observers who met somebody. */
function isBySubject(context: Context, cue: Span): boolean {
  const clause = clauseAt(context.text, cue.start);
  const before = context.text.slice(clause.start, cue.start);
  const after = context.text.slice(cue.end, cue.end + 40);
  if (/\bthe (?:authorities|police|candidates?|parties|voters)\s*$/iu.test(before)) return false;
  const names = [...context.organizations, ...findPeople(context).flatMap(({ mentions }) => mentions)];
  return us.test(before) ||
    us.test(context.text.slice(cue.start, cue.end)) ||
    before.trim() === '' ||
    before.length < 40
    ? !/^\s+(?:voters|candidates to)/iu.test(after)
    : names.some(({ start, end }) => start >= clause.start && end <= cue.start);
}

const isUs = (context: Context, cue: Span): boolean => {
  const words = context.text.slice(cue.start, cue.end);
  return /mission|delegation|observers|group|team/iu.test(words) && !/^met the/iu.test(words);
};

function missionAt(context: Context, { start }: Span): number {
  return sentenceAt(context, start)?.mission ?? (context.missions.length > 0 ? 0 : -1);
}

/** The day named before the meeting in its sentence, or after it and before the next. */
function dayOf(context: Context, { start, clause, region }: Trigger, counterpart: Span): string | null {
  const days = context.dates.filter(
    (date) =>
      date.start >= clause.start &&
      date.end <= clause.end &&
      date.date !== context.election?.date &&
      !date.until
  );
  const section = (place: number) => context.text.slice(clause.start, place).split(';').length;
  const near = days.filter((date) => section(date.start) === section(counterpart.start));
  const before = near.findLast((date) => date.end <= start);
  const after = near.find(
    (date) => date.start >= start && date.start <= Math.max(region.end, counterpart.end) + 50
  );
  const isRange = context.dates.some((date) => date.until && date.start >= clause.start && date.end <= start);
  return after?.date ?? (isRange ? null : (before?.date ?? null)) ?? relativeDay(context, clause);
}

/** “on the following day”, “on Thursday”: by the day before it in the text, or the day of the text. */
function relativeDay(context: Context, clause: Span): string | null {
  const { text, dates, published } = context;
  const words = text.slice(clause.start, clause.end);
  const last = dates.findLast(({ end }) => end <= clause.start);
  if (/\b(?:following|next) day\b/iu.test(words)) return last ? later(last.until ?? last.date, 1) : null;
  if (
    /\b(?:(?:the |that )?same day|later (?:in the|that) day|that (?:day|afternoon|evening))\b/iu.test(words)
  )
    return lastMeetingDay(context, clause.start);
  if (/\b(?:on|during) the first day\b|\b(?:up)?on (?:its |their )?arrival\b/iu.test(words))
    return arrivalDay(context);
  const written = context.published ?? headDate(context);
  if (written) {
    if (/\b(?:today|this (?:morning|afternoon))\b/iu.test(words)) return written;
    if (/\b(?:yesterday|the day before(?! the)|the previous day)\b/iu.test(words)) return later(written, -1);
  }
  const weekday = /\b(?:on|last) (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/iu.exec(
    words
  )?.[1];
  if (!weekday || !published) return null;
  const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const since =
    (new Date(`${published}T00:00:00Z`).getUTCDay() - days.indexOf(weekday.toLowerCase()) + 7) % 7;
  return later(published, -since);
}

/** The day that the sentences before a place speak of: a date, or an arrival. */
const lastMeetingDay = ({ dates, election }: Context, at: number): string | null =>
  dates.findLast(({ end, date }) => end <= at && date !== election?.date)?.date ?? null;

const arrivalDay = ({ text, dates }: Context): string | null =>
  dates.find(({ start }) =>
    /\b(?:arriv\p{L}*|landed|came to)\b[^.;]{0,50}$/iu.test(text.slice(Math.max(0, start - 70), start))
  )?.date ?? null;

const later = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** One a counterpart: who is named with a person is not named again without. */
function distinct(found: readonly Proposal[]): Proposal[] {
  return found.filter((one, i) => {
    const { mission, institution, person, date } = one.fields;
    return !found.some((other, j) => {
      if (other.fields.mission !== mission || j === i) return false;
      if (person && other.fields.person === person)
        return Boolean(other.fields.date) === Boolean(date) ? j < i : Boolean(other.fields.date);
      const same = isOne(
        String(other.fields.institution),
        String(institution),
        other.fields.person !== undefined
      );
      return !person && same && (other.fields.person !== undefined || (j < i && other.fields.date === date));
    });
  });
}

/** “Central Election Commission” and “Central Election Commission of Kazakhstan”, where somebody spoke for one of them. */
function isOne(a: string, b: string, hasPerson: boolean): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other || (hasPerson && (one.startsWith(`${other} of `) || other.startsWith(`${one} of `)));
}

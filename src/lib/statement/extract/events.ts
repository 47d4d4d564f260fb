/** What happened beside the observation: meetings of missions, seminars, messages, claims of firsts and records, reports to come. */
import { missionId, type Context, type ReadSentence } from '../context';
import { findCues } from '../cue-finder';
import { jointMeeting } from '../joint-meeting';
import { findSeminar } from '../seminar';
import { ofKind } from '../offices';
import type { Proposal, Span } from '../proposal';

export function proposeEvents(context: Context): Proposal[] {
  return [
    ...meetingsOfMissions(context),
    ...seminars(context),
    ...messages(context),
    ...claims(context),
    ...reports(context)
  ];
}

type Fields = Record<string, string | null | undefined>;

function event(context: Context, mission: number | null, kind: string, span: Span, fields: Fields): Proposal {
  const election = context.election?.id;
  const id = mission === null ? null : missionId(context, mission);
  const given = Object.entries({
    ...(election && { election }),
    ...(id && { mission: id }),
    kind,
    ...fields
  });
  return {
    table: 'events',
    fields: Object.fromEntries(given.flatMap(([column, value]) => (value ? [[column, value]] : []))),
    start: span.start,
    end: span.end,
    rule: `event-${kind}`,
    confidence: 0.7
  };
}

function meetingsOfMissions(context: Context): Proposal[] {
  const meeting = jointMeeting(context);
  if (!meeting) return [];
  const { span, date, place } = meeting;
  return [
    event(context, null, 'joint-meeting', span, {
      date,
      place,
      format: 'in-person',
      title: 'Heads of missions meet',
      summary: 'The heads of several missions met and spoke about the election.'
    })
  ];
}

function seminars(context: Context): Proposal[] {
  const seminar = findSeminar(context);
  if (!seminar) return [];
  const { span, date, isOnline } = seminar;
  return [
    event(context, null, 'seminar', span, {
      date,
      ...(isOnline && { place: 'online', format: 'video' }),
      title: 'Seminar on the organization of voting',
      summary: 'The organizers of the election briefed those who hold the vote.'
    })
  ];
}

/** One a mission: congratulations or wishes, apart from what it found. */
function messages(context: Context): Proposal[] {
  const done = new Set<number>();
  return context.sentences.flatMap((sentence) => {
    if (sentence.mission < 0 || done.has(sentence.mission)) return [];
    const cue = cueIn(context, sentence, 'message');
    if (
      !cue ||
      (/\bmessages? (?:has|have) been received\b|\bcandidate|\bheads of state\b/iu.test(
        sentence.text.slice(0, 200)
      ) &&
        !/people|citizens|voters/iu.test(sentence.text))
    )
      return [];
    done.add(sentence.mission);
    return [
      event(context, sentence.mission, 'message', cue, {
        date: statementDay(context) ?? context.election?.date,
        title: 'The mission congratulates or sends wishes',
        summary: 'The mission congratulated or sent wishes; apart from its findings.'
      })
    ];
  });
}

/** “Tashkent, 1 May 2028” on a line of its own, or in brackets below the title; else the day of publication. */
function statementDay({ text, dates, published }: Context): string | null {
  const dated = dates.find(({ start, end, until }) => {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const next = text.indexOf('\n', end);
    const after = text.slice(end, next < 0 ? undefined : next);
    return !until && /^\W*\p{Lu}[\p{L}' -]{2,20},\s*(?:\p{L}+,\s*)?$/u.test(before) && /^\W*$/.test(after);
  });
  return dated?.date ?? published ?? null;
}

function claims(context: Context): Proposal[] {
  return ['first-time-claim', 'record-claim'].flatMap((kind) => {
    const sentence = context.sentences.find(
      (one) => cueIn(context, one, kind) && !/\b(?:first-time voters|a record of)\b/iu.test(one.text)
    );
    const cue = sentence && cueIn(context, sentence, kind);
    if (!sentence || !cue) return [];
    const isFirst = kind === 'first-time-claim';
    const mission = sentence.mission >= 0 ? sentence.mission : null;
    return [
      event(context, mission, kind, cue, {
        date:
          (isFirst && mission !== null ? context.election?.date : null) ??
          statementDay(context) ??
          context.election?.date,
        place: isFirst ? placeIn(context, sentence) : null,
        title: isFirst ? 'Something called the first of its kind' : 'Something called a record',
        summary: isFirst
          ? 'The source said that something happened for the first time.'
          : 'The source called a number the highest so far.'
      })
    ];
  });
}

function placeIn({ countries }: Context, { text, start }: ReadSentence): string | null {
  for (const match of text.matchAll(/\b(?:in|at)\s+(?:the\s+(?:city|town)\s+of\s+)?(\p{Lu}[\p{L}'-]+)/gu)) {
    const at = start + match.index;
    if (!countries.some((country) => country.start >= at && country.start < at + match[0].length))
      return match[1] ?? null;
  }
  return null;
}

const coming =
  /\breports?\b[^.;]{0,110}\b(?:will|shall|to be|is expected|is due|is to|are to|is planned|scheduled)\b|\b(?:will|shall|is to|intends? to|plans? to|is expected to|is due to)\b[^.;]{0,110}\b(?:report|final statement)\b|\bleave it to (?:our|its|the) (?:final )?report\b/iu;

/** One a mission. */
function reports(context: Context): Proposal[] {
  const done = new Set<number>();
  return context.sentences.flatMap((sentence) => {
    const match = coming.exec(sentence.text);
    if (!match || sentence.mission < 0 || done.has(sentence.mission)) return [];
    if (
      /\b(?:reported|reporters|report on the compliance)\b/iu.test(match[0]) &&
      !/\breport\b[^.;]*\bwill\b/iu.test(match[0])
    )
      return [];
    done.add(sentence.mission);
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [
      event(context, sentence.mission, 'planned-report', span, {
        date: statementDay(context) ?? context.election?.date,
        title: 'A report announced',
        summary: 'The mission said that a report would follow.'
      })
    ];
  });
}

function cueIn({ lexicon }: Context, { text, start }: ReadSentence, kind: string): Span | null {
  const [cue] = findCues(text, ofKind(lexicon.events, kind));
  return cue ? { start: start + cue.start, end: start + cue.end } : null;
}

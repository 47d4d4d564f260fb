/** When missions came, spoke and left. */
import { missionId, type Context, type ReadSentence } from '../context';
import type { FoundDate } from '../dates';
import { markPattern, markText } from '../marked-text';
import { missionNamed } from '../mission-near';
import type { Proposal } from '../proposal';
import { headDate, relativeDays } from '../relative-days';
import { statementDate } from './statement-date';

type Milestone = Proposal & { readonly fields: { readonly event: string; readonly date: string } };

export function proposeMilestones(context: Context): Proposal[] {
  const { text, numbers, lexicon } = context;
  if (context.missions.length === 0) return [];
  const dates = [...context.dates, ...relativeDays(context)].sort((a, b) => a.start - b.start);
  const { marks } = markText(text, numbers, dates, lexicon);
  const told = context.sentences.flatMap((sentence) => inSentence(context, sentence, marks, dates));
  const found = [...told, ...undated(context, told)];
  const dated = statementDate(context);
  const rows = dated
    ? [
        ...found,
        ...dated.missions.flatMap((i) =>
          row(context, i, 'statement', dated.date, dated, false, 'statement-date')
        )
      ]
    : found;
  return distinct(rows);
}

function inSentence(
  context: Context,
  sentence: ReadSentence,
  marks: string,
  dates: readonly FoundDate[]
): Milestone[] {
  const words = marks.slice(sentence.start, sentence.end);
  if (!words.includes('@')) return [];
  return context.lexicon.milestones.flatMap(({ event, cue }) =>
    [...words.matchAll(markPattern(cue))].flatMap((match): Milestone[] => {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const inside = dates.filter((date) => date.start < span.end && span.start < date.end);
      const day = cue.startsWith('@') ? inside[0] : inside.at(-1);
      if (!day || notOurs.test(words.slice(Math.max(0, match.index - 40), match.index + match[0].length)))
        return [];
      const mission = missionFor(context, sentence, span);
      if (mission < 0) return [];
      const isPlanned = plannedAt(context, words, match.index, match[0], day.date);
      if (/briefing/.test(match[0]) && !speaksOfMission(context, sentence)) return [];
      if (event === 'deployed-from' && !day.until && day.date === context.election?.date) return [];
      if (/^(?:statement|press-conference)$/.test(event) && isElectionDay(context, day)) return [];
      if (event !== 'stay') {
        if (day.until && event !== 'deployed-from') return [];
        return row(context, mission, event, day.date, span, isPlanned, `milestone-${event}`);
      }
      const until = day.until ?? nextDay(context, day, dates);
      if (!until || meets.test(words.slice(match.index))) return [];
      return [
        ...row(context, mission, 'deployed-from', day.date, span, isPlanned, 'milestone-stay'),
        ...row(context, mission, 'deployed-to', until, span, isPlanned, 'milestone-stay')
      ];
    })
  );
}

const ofMission =
  /\b(?:mission|delegation|observers?|team|group|we|our|its|his|her|chief observer|head|conclusions?|findings|statement|they|it)\b/iu;
const ofOthers = /\b(?:minister|spokes\p{L}+|official representative|election administration)\b/iu;

/** Commissions and ministries hold briefings too. */
const speaksOfMission = ({ missions }: Context, { start, end, text }: ReadSentence): boolean =>
  (ofMission.test(text) && !ofOthers.test(text)) ||
  missions.some(({ namings }) => namings.some((naming) => naming.start >= start && naming.end <= end));

/** “a press conference on the 9 April election”, “its report on the elections held on 22 June”: when the vote was, not the conference. */
const isElectionDay = ({ text, election }: Context, { date, start, end }: FoundDate): boolean =>
  date === election?.date &&
  (/^,?\s+(?:\p{Ll}+\s+){0,3}(?:elections?|vote|referendum|polls?|run-off|runoff)\b/iu.test(
    text.slice(end, end + 60)
  ) ||
    /\b(?:elections?|vote|referendum|polls?|run-off|runoff)\b[^.;]{0,50}$/iu.test(
      text.slice(Math.max(0, start - 80), start)
    ));

/** “between 27 November and 1 December”. */
function nextDay({ text }: Context, day: FoundDate, dates: readonly FoundDate[]): string | null {
  const next = dates[dates.indexOf(day) + 1];
  if (!next || !/^\s*(?:and|to|until|till|-)\s*$/iu.test(text.slice(day.end, next.start))) return null;
  return /\b(?:between|from|period)\s+$/iu.test(text.slice(0, day.start)) && next.date > day.date
    ? next.date
    : null;
}

const press =
  /\b(?:press|news|media) conference\b|\b(?:briefing|addressing (?:the )?(?:press|journalists|reporters))\b/iu;

/** “A press conference of the mission has been held”: on the day of the text, where it names no other. */
function undated(context: Context, told: readonly Milestone[]): Milestone[] {
  const date = context.published ?? headDate(context);
  if (!date || told.some(({ fields }) => fields.event === 'press-conference')) return [];
  const own = context.sentences.find((sentence) => {
    const days = context.dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return (
      press.test(sentence.text) &&
      !ahead.test(sentence.text) &&
      sentence.mission >= 0 &&
      speaksOfMission(context, sentence) &&
      days.every((day) => day.date === date || isElectionDay(context, day))
    );
  });
  const words = own && press.exec(own.text);
  if (!own || !words) return [];
  const start = own.start + words.index;
  const span = { start, end: start + words[0].length };
  return row(context, own.mission, 'press-conference', date, span, false, 'milestone-press-conference');
}

const meets = /\b(?:held (?:\p{L}+ ){0,3}(?:meetings|consultations|talks)|met)\b/iu;
/** Elections and the commission's doings on a day are no milestones of a mission. */
const notOurs =
  /\b(?:accreditation|registration|application\p{L}*|nomination|campaign (?:began|started|begins|opened)|polls (?:opened|closed)|polling stations (?:opened|will open|opened)|early voting|voting (?:began|started)|(?:commission|cec|parliament|government|ministry)\s+(?:\p{L}+\s+)?(?:announced|published|issued|opened)|results (?:will|are|were))\b/iu;
const ahead =
  /\b(?:will|would|shall|to be|is to|are to|is due|are due|expected|plans?|planned|scheduled|intends?|due in|is set|promise\p{L}*)\b/iu;

function plannedAt({ published }: Context, words: string, at: number, match: string, date: string): boolean {
  if (published && date > published) return true;
  const clause = words.slice(Math.max(0, at - 60), at) + match;
  return ahead.test(clause.split(/[;.]/).at(-1) ?? '') && !(published && date < published);
}

function missionFor(context: Context, sentence: ReadSentence, span: { start: number; end: number }): number {
  const named = missionNamed(context, sentence, span);
  return named >= 0 ? named : sentence.mission;
}

function row(
  context: Context,
  mission: number,
  event: string,
  date: string,
  { start, end }: { start: number; end: number },
  planned: boolean,
  rule: string
): Milestone[] {
  const id = missionId(context, mission);
  return id
    ? [
        {
          table: 'milestones',
          fields: { mission: id, event, date, planned },
          start,
          end,
          rule,
          confidence: 0.75
        }
      ]
    : [];
}

/** One row per mission, event and day; of a mission's arrivals the first. */
function distinct(rows: readonly Milestone[]): Milestone[] {
  const seen = new Set<string>();
  return rows.filter(({ fields: { mission, event, date } }) => {
    const key = `${String(mission)} ${event} ${date}`;
    const isLater =
      event === 'deployed-from' &&
      rows.some(({ fields }) => fields.mission === mission && fields.event === event && fields.date < date);
    return !isLater && !seen.has(key) && seen.add(key);
  });
}

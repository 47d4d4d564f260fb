/** Statements of which a text tells without a day: those of the day on which it was written, within a week after the vote. */
import { dayOffset } from '$lib/ui/day-offset';
import type { Context, ReadSentence } from '../../context';
import { spokenDay } from './spoken-day';
import { milestone, namesMission, speaksOfMission, type Milestone } from './milestone';

const documents = String.raw`(?:statements?|declarations?|preliminary (?:report|findings|conclusions|assessment)|interim report|conclusions?|findings|communiqu[eé](?=\P{L})|preliminary assessment|joint opinion)`;
const gives = String.raw`(?:present\p{L}*|issu\p{L}*|releas\p{L}*|publish\p{L}*|read out|announc\p{L}*|deliver\p{L}*|made public|unveil\p{L}*|adopt\p{L}*|voic\p{L}*|gave|says?|said|reads?|states?|stated|notes?|according to|in an?|in its|in the words of)`;
const document = new RegExp(
  String.raw`\b${gives}\b[^.;]{0,60}\b${documents}\b|\b${documents}\b[^.;]{0,60}\b${gives}\b`,
  'iu'
);
const tells =
  /\b(?:concluded|concludes|stated|states|said|says|believes|considers|assessed|assess(?:es|ment)|verdict)\b/iu;
const judges =
  /\b(?:free|fair|transparent\p{L}*|open\p{L}*|democratic\p{L}*|peaceful\p{L}*|calm\p{L}*|orderly|credible|competitive|legitimate|genuine|in (?:line|accordance|conformity|compliance) with|standards|well (?:organi[sz]ed|managed|administered|run)|regrets?|deplores?|freely|conducted)\b/iu;
const ofVote = /\b(?:elections?|vote|voting|referendum|polls?|people|voters|citizens)\b/iu;
const ahead =
  /\b(?:will|to|shall) (?:be )?(?:issued?|present(?:ed)?|publish(?:ed)?|released?|deliver(?:ed)?|announced?|made?|read)\b|\bis (?:expected|promised|due)\b|\bnot (?:yet )?(?:issued?|publish(?:ed)?|released?)\b|\bfinal report\b/iu;
/** “OAS mission urges reform”: the title of a press release. */
const titleSays =
  /\b(?:urges?|calls? (?:for|on)|commends?|says?|finds?|praises?|hails?|applauds?|regrets?|sums? up|concludes?|welcomes?|critici[sz]es?|declares?|notes?|salutes?|recommends?)\b|:\s/iu;

/** @param told what has been found with a day */
export function reported(context: Context, told: readonly Milestone[]): Milestone[] {
  const { dates, election, missions, written } = context;
  if (!written || !election?.date || written <= election.date || dayOffset(written, election.date) > 7)
    return [];
  const hasConference = (row: Milestone | undefined) =>
    told.some(({ fields }) => fields.event === 'press-conference' && fields.mission === row?.fields.mission);
  const at = dates.find(({ date, start }) => date === written && start < 600);
  return missions.flatMap(({ namings }, i) => {
    const own = context.sentences.filter((sentence) => sentence.mission === i);
    const said = own.find((sentence) => isOfStatement(context, sentence, written)) ?? titleOf(context, own);
    const span = at ?? said;
    if (!said || !span || namings.length === 0 || isOnlyAhead(own)) return [];
    const day = spokenDay(context, i) ?? written;
    const date = day > (election.date ?? '') ? day : written;
    const [row] = milestone(context, i, 'statement', date, span, false, 'statement-reported');
    const isTold = told.some(
      ({ fields }) => fields.event === 'statement' && fields.mission === row?.fields.mission
    );
    const isOnlySaid = !document.test(said.text) && hasConference(row) && !hasDocument(context.text);
    return row && !isTold && !isOnlySaid ? [row] : [];
  });
}

/** What a head says at a press conference is a statement only where a text calls it one. */
const hasDocument = (text: string): boolean =>
  new RegExp(String.raw`\b(?:${documents}|press release|verdict|declared)\b`, 'iu').test(text);

const isOnlyAhead = (own: readonly ReadSentence[]): boolean =>
  own.some(({ text }) => ahead.test(text) && /statement|findings|conclusions/iu.test(text));

function isOfStatement(context: Context, sentence: ReadSentence, written: string): boolean {
  const { text, start, end } = sentence;
  if (!speaksOfMission(context, sentence)) return false;
  const days = context.days.filter((day) => day.start >= start && day.end <= end);
  if (ahead.test(text) || days.some(({ date }) => date > written)) return false;
  if (days.some(({ date }) => date !== written && date > (context.election?.date ?? ''))) return false;
  return document.test(text) || (tells.test(text) && judges.test(text) && ofVote.test(text));
}

/** The title, where it names the mission and says what it says. */
function titleOf(context: Context, own: readonly ReadSentence[]): ReadSentence | undefined {
  const [first] = context.sentences;
  const title = context.text.trimStart().split('\n')[0] ?? '';
  if (first && own.includes(first) && namesMission(context, first) && titleSays.test(title)) return first;
  return own.find((sentence) => sentence.start < 250 && isTitleOfPaper(context, sentence));
}

/** “CONCLUSION of the observers of …”: one of the first lines is the title of what a mission gives. */
function isTitleOfPaper({ text, missions }: Context, { mission }: ReadSentence): boolean {
  const isNamed = missions[mission]?.namings.some(({ start }) => start < 400) ?? false;
  const lines = text.slice(0, 500).trimStart().split('\n').slice(0, 4);
  return isNamed && !notYet.test(lines.join(' ')) && lines.some((line) => paper.test(line.trim()));
}

const paper =
  /^(?:[^\n.]{0,80}[-:|]\s+)?(?:(?:joint|preliminary|final|press|post-election|official)\s+)*(?:statement|conclusions?|communiqu[eé](?!\p{L})|declaration|preliminary report)(?:\s+(?:of|by|from|on)\b.*[^.!?]$|$|\.\s+\p{L})/iu;
const notYet = /\b(?:arrival|pre-election|interim report|ahead of|upcoming|final report)\b/iu;

/** Rows of the table `milestones`, and what is told of several kinds of them. */
import { missionId, type Context, type ReadSentence } from '../../context';
import type { FoundDate } from '../../text/dates';
import type { Proposal, Span } from '../../proposal';

export type Milestone = Proposal & { readonly fields: { readonly event: string; readonly date: string } };

/** The rule of rows that tell of a part of a mission, which may come after others. */
export const laterArrival = 'milestone-part-arrives';

/** None where the mission has no id. */
export function milestone(
  context: Context,
  mission: number,
  event: string,
  date: string,
  { start, end }: Span,
  planned: boolean,
  rule: string
): Milestone[] {
  const id = missionId(context, mission);
  if (!id) return [];
  const fields = { mission: id, event, date, planned };
  return [{ table: 'milestones', fields, start, end, rule, confidence: 0.75 }];
}

const ofMission =
  /\b(?:missions?|delegations?|observers?|monitors|teams?|groups?|we|I|our|its|his|her|chief observer|heads?|leaders?|co-?ordinators?|conclusions?|findings|statement|declaration|interim report|latter|others|they|it)\b/iu;
const ofOthers =
  /\b(?:minister|ministry|spokes\p{L}+|official representative|election administration|department|secretary of the (?:central|commission)|(?:commission|cec|ceik|iec|nec|ecz)(?: has)? (?:said|told|announced|explained|held))\b/iu;

/** Commissions and ministries hold briefings, too. */
export const speaksOfMission = (context: Context, sentence: ReadSentence): boolean =>
  (ofMission.test(sentence.text) && !ofOthers.test(sentence.text)) || namesMission(context, sentence);

/** Whether a sentence names one of the missions. */
export const namesMission = ({ missions }: Context, { start, end }: Span): boolean =>
  missions.some(({ namings }) => namings.some((naming) => naming.start >= start && naming.end <= end));

/** “a press conference on the 9 April election”, “its report on the elections held on 22 June”: when the vote was, not the conference. */
export const isElectionDay = ({ text, election }: Context, { date, start, end }: FoundDate): boolean =>
  date === election?.date &&
  (/^(?:'s)?,?\s+(?:[\p{L}-]+\s+){0,3}(?:elections?|vote|referendum|polls?|run-off|runoff)\b/iu.test(
    text.slice(end, end + 60)
  ) ||
    /\b(?:elections?|vote|referendum|polls?|run-off|runoff)\b(?:(?!press|news|media|briefing|statement)[^.;]){0,85}$/iu.test(
      text.slice(Math.max(0, start - 110), start)
    ));

/** Elections and the commission's doings on a day are no milestones of a mission. */
export const notOurs =
  /\b(?:accreditation|registration|application\p{L}*|nomination|campaign (?:began|started|begins|opened)|polls (?:opened|closed)|polling stations (?:opened|will open|opened)|early voting|voting (?:began|started)|(?:commission|cec|parliament|government|ministry)\s+(?:\p{L}+\s+)?(?:announced|published|issued|opened)|results (?:will|are|were))\b/iu;

/** “The vote was free and open, the mission said”: nobody opened a mission. @param words from the verb on */
export const isQuality = (words: string): boolean =>
  /^open(?:ly|ness)?\b(?!\s+(?:an?|its|the|their|our)\b)/iu.test(words);

const otherSubject =
  /\b(?:materials?|ballots?(?: papers)?|papers|voters?|citizens|candidates?|(?:prime )?ministers?|president|chairman|speaker|results?|turnout|commission(?!'s headquarters)|journalists?|polls|protocols?|opposition|police|government|(?<!advance )part(?:y|ies)|complaints?|invitations?|statement|report|letter|\d+ (?:of them|were))\s+(?:of\s+(?:the\s+)?\p{Lu}[\p{L}'-]+\s+)?(?:[\p{Ll}]+\s+){0,3}$/u;

/** Whether who comes or goes is nobody of a mission. @param before what stands before the verb */
export const isOfOthers = (before: string): boolean =>
  otherSubject.test(
    before.replace(/\p{Lu}(?=\p{Ll}+\s+of\b)|\b(?:President|Minister|Speaker|Chairman)\b/gu, (word) =>
      word.toLowerCase()
    )
  );

/** “In 2024 it had come on 3 June”: a day of an earlier year. */
export function isOfOtherYear({ election }: Context, { text }: ReadSentence, day: FoundDate): boolean {
  const year = election?.date?.slice(0, 4);
  const named = /\b(?:in|of|since)\s+((?:19|20)\d\d)\b/iu.exec(text)?.[1];
  return !day.hasYear && named !== undefined && year !== undefined && named < year;
}

/** A statement of long before the vote is of another election; after the vote, none but interim reports are of before. */
export function isPastStatement({ election, written }: Context, { date }: FoundDate, words: string): boolean {
  if (!election?.date || date >= election.date) return false;
  if (Date.parse(election.date) - Date.parse(date) > 120 * 86_400_000) return true;
  return written !== undefined && written > election.date && !beforeVote.test(words);
}

const beforeVote = /\b(?:interim|pre-election|first|arrival|earlier|needs assessment)\b/iu;

/** “The mission, which began work on 29 April, will present its findings”: no day of the past is that of what is to come. */
export const isPastOfComing = ({ written }: Context, date: string, words: string): boolean =>
  written !== undefined &&
  date < written &&
  /\b(?:will|is to|are to|plans? to|is expected to|intends? to)\b/iu.test(words);

/** “was released”: over, whatever day the text seems to be of. */
export const over =
  /\b(?:took place|(?:was|were) (?:held|given|issued|released|published|presented|opened|launched|deployed|fielded|sent|dispatched)|(?:has|have) been held|(?<!to have )(?:arrived|left|departed|concluded))\b/iu;

const voteToCome =
  /(?<=\b(?:elections?|referend(?:um|a)|polls?|votes?|voting|ballots?)\b[^.;]{0,80}\s)(?:(?:which|that) )?(?:to be held|to take place|scheduled|planned|due|expected|set|(?:is|are|will) (?:scheduled|to be held|planned|due|be held|take place))(?= (?:to be held |to take place )?(?:for|on|in)\b)/giu;

/** “the elections to be held on 14 May”: what is to come there is the vote. The words keep their places. */
export const withoutVoteToCome = (words: string): string =>
  words.replace(voteToCome, (found) => ' '.repeat(found.length));

/** “When will you publish?” – “On Monday, 23 April.” */
export const isAskedAhead = (text: string, at: number): boolean =>
  /\bwill\b[^.?\n]*\?["')]*\s*[^?\n]{0,90}$/iu.test(text.slice(Math.max(0, at - 220), at));

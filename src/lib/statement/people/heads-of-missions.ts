/** Who led the missions of a text. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { oncePer } from '../text/once-per';
import { isAuthor, isHeadOffice, isItsHead, isSignedAs } from './head-offices';
import { besideHead, headsInOrder } from './heads-of-several';
import { formerly, leads, ledBy, observing, otherwise } from './leading-words';
import { missionBeside, missionNear, missionOfOffice } from './missions-of-heads';
import { findPeople, type Person } from './people';

export interface Head {
  /** Of the context's missions. */
  readonly mission: number;
  readonly person: Person;
  /** The words that say so, with the name. */
  readonly span: Span;
  readonly rule: string;
}

/** The first that the text names for each mission comes first. */
export const findHeads: (context: Context) => readonly Head[] = oncePer((context: Context) => {
  const people = findPeople(context);
  const heads = people.flatMap((person) => headOf(context, person));
  const inOrder = headsInOrder(context);
  const others = heads.filter(({ person }) => !inOrder.some((head) => head.person === person));
  return [
    ...inOrder,
    ...others,
    ...others.flatMap((head) => besideHead(context, head, [...inOrder, ...heads]))
  ];
});

function headOf(context: Context, person: Person): Head[] {
  return (
    byOffice(context, person) ??
    person.mentions.reduce<Head[] | null>(
      (found, mention) => found ?? byWords(context, person, mention),
      null
    ) ??
    []
  );
}

const headIf = (context: Context, head: Head): Head[] => (context.missions[head.mission] ? [head] : []);

function byOffice(context: Context, person: Person): Head[] | null {
  for (const office of person.offices) {
    const isHead =
      isHeadOffice(office) ||
      isItsHead(context, office) ||
      isAuthor(context.text, office, person.chunk) ||
      isSignedAs(context.text, office, person.span);
    if (!isHead) continue;
    const mission = missionBeside(context, person.chunk.end) ?? missionOfOffice(context, office);
    const span = {
      start: Math.min(office.start, person.span.start),
      end: Math.max(office.end, person.span.end)
    };
    if (mission !== null) return headIf(context, { mission, person, span, rule: 'head-by-office' });
  }
  return null;
}

const titles =
  /(?:H\. ?E\.|Mrs?\.?|Ms\.?|Dr\.?|Prof\.?|Hon\.?|Rt\.? Hon\.?|His Excellency|Her Excellency|Ambassador|the|[\s,])+$/iu;
const mostBefore = 160;

function byWords(context: Context, person: Person, mention: Span): Head[] | null {
  const { text } = context;
  const isFirst = mention.start === person.span.start;
  const { start, end } = isFirst ? person.chunk : mention;
  const ahead = text.slice(Math.max(0, start - mostBefore), start).replace(titles, ' ');
  const line = withoutSources(ahead.slice(ahead.lastIndexOf('\n') + 1));
  const led = ledBy.exec(line);
  /** “headed by X's deputy” */
  const isOwner = text.startsWith("'s ", mention.end);
  if (led && !isOwner && !isOther(line.slice(0, led.index) + led[0])) {
    const at = Math.max(0, start - mostBefore) + (ahead.length - line.length) + led.index;
    const mission = missionBeside(context, end) ?? missionNear(context, at, start);
    return headIf(context, {
      mission,
      person,
      span: { start: Math.min(at, start), end },
      rule: 'head-led-by'
    });
  }
  for (const from of new Set([end, mention.end])) {
    const follows = leads.exec(text.slice(from, from + 220));
    if (!follows || !isMission(follows) || formerly.test(line)) continue;
    const last = from + follows[0].length;
    const mission = missionNear(context, start, last);
    return headIf(context, { mission, person, span: { start, end: last }, rule: 'head-who-leads' });
  }
  const isWith =
    (underFirst.test(line) && ourMission.test(text.slice(mention.end, mention.end + 140))) ||
    /\b(?:mission|delegation|group|team)\s+(?:with|of|under)\s+$/iu.test(line) ||
    (/\bwith\s+$/iu.test(line) &&
      /^[^.;\n]{0,60}?\s+(?:at (?:its|the) (?:head|helm)|as (?:its )?(?:head|leader|chief observer|chair))/iu.test(
        text.slice(end, end + 90)
      ));
  return isWith
    ? headIf(context, {
        mission: missionNear(context, start, end),
        person,
        span: { start, end },
        rule: 'head-with'
      })
    : null;
}

/** “headed, as the ministry specified, by” → blanks where the source stands, so that places stay the same. */
const withoutSources = (line: string): string =>
  line.replace(
    /,\s+(?:as\s|according to\s|the (?:same )?\p{L}+ (?:says?|said|adds?|added|specif\p{L}+|report\p{L}*|notes?|noted)\b|(?:it|he|she|they) (?:says?|said|adds?|added)\b|(?:the same \p{L}+|it) (?:specif|report|add)\p{L}*)[^,;.:]{0,60},(?=\s)/giu,
    (words) => ' '.repeat(words.length)
  );

/** “Under X, the mission …” */
const underFirst = /(?:^|[.!?]\s+)under\s+(?:the\s+)?$/iu;
const ourMission = new RegExp(
  String.raw`^[^.;\n]{0,60}?,\s+(?:the|our|a)\s[^.,;\n]{0,50}?\b${observing}\b`,
  'iu'
);

/** “was received by the magistrates of the Tribunal, headed by”: the hosts are. */
const byHosts =
  /\b(?:received|welcomed|briefed|hosted|greeted)(?:\s+\p{L}+)?\s+by\s[^.;\n]{0,110},\s+(?:headed|led|chaired|presided over)\s+by\s[^,.;\n]{0,30}$/iu;

/** Whether the words before say that somebody's deputy, staff or party is led, or a mission of another time. */
function isOther(words: string): boolean {
  const near = words.split(/[.;,](?=\s)/u).at(-1) ?? words;
  return (
    byHosts.test(words) ||
    /deput|assist|\b(?:staff|secretariat|support team)\b[^,]{0,40}$/iu.test(near) ||
    formerly.test(words) ||
    (otherwise.test(near.slice(-70)) && !new RegExp(String.raw`\b${observing}\b`, 'iu').test(near.slice(-45)))
  );
}

/** Groups of parliaments, which send no observers of their own. */
const ofFriends =
  /^[^,;]*\b(?:friendship|contact|working|political|(?:inter-?)?parliamentary) (?:[\p{L}-]+ )?groups?\b/iu;

/** Whether what somebody leads is a mission, or is not said. */
function isMission([, object = '']: RegExpExecArray): boolean {
  if (ofFriends.test(object)) return false;
  if (new RegExp(String.raw`^[^,;]*\b${observing}\b`, 'iu').test(object)) return true;
  return !otherwise.test(object);
}

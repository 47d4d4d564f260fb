/** Which offices are those of who leads a mission. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { observing } from './leading-words';
import type { Office } from './offices';

const leadingNoun =
  /^(?:(?:deputy )?(?:head|leader|chief)s?|chair\w*|co-?ordinator|special co-?ordinator|co-\w+|chief observer|head of mission|(?:mission|group|team) leader|chief of (?:mission|delegation))$/iu;
const ofMission = new RegExp(
  String.raw`\b(?:of|for)\b.*\b${observing}\b|\b${observing}['s]*\s+(?:head|leader|chief|chair\w*|co-?ordinator)`,
  'iu'
);
const always =
  /\b(?:chief observer|special co-?ordinator|head of mission|chief of mission|(?:mission|group) leader|(?:mission|delegation) (?:head|chief)|head of (?:the )?delegation)\b/iu;
const notMission =
  /\b(?:department|division|directorate|section|campaign|party|office of|service|working group|parliamentary group|political group|group of friends)\b/iu;

/** “head of the observer mission”, “Chief Observer”; no deputy. */
export const isHeadOffice = ({ noun, text }: Office): boolean =>
  !/^(?:first |acting )?deputy/iu.test(text) &&
  !/^deputy/iu.test(noun) &&
  ((leadingNoun.test(noun) && ofMission.test(text) && !notMission.test(text)) || always.test(text));

const bare = /^(?:(?:mission|delegation|group|team)'s )?(?:head|leader|chief|chair\w*|co-?ordinator)$/iu;
const missionWords = new RegExp(
  String.raw`\b(?:${observing}|coalition|network|platform|watchdog|monitoring)\b`,
  'giu'
);
const otherWords =
  /\b(?:commission|committee|court|ministry|parliament|assembly|part(?:y|ies)|tribunal|government|cabinet|council|department|administration|company|university|board|bloc|alliance)\b/giu;

/** “its head”, “whose leader”, where the body spoken of last is a mission. */
export function isItsHead({ text, missions }: Context, { text: words, start }: Office): boolean {
  if (!bare.test(words)) return false;
  if (/(?:mission|delegation|group|team)'s /iu.test(words)) return true;
  const before = text.slice(Math.max(0, start - 220), start);
  if (
    /\b(?:statement|address|remarks|declaration|message|speech) (?:by|of|from) (?:the|its|our)\s+$/iu.test(
      before
    )
  )
    return true;
  if (!/\b(?:its|whose|our)\s+$|\(\s*(?:its\s+|the\s+)?$/iu.test(before)) return false;
  const ours = Math.max(-1, ...[...before.matchAll(missionWords)].map(({ index }) => index));
  const named = Math.max(
    -1,
    ...missions.flatMap(({ namings }) =>
      namings.flatMap((one) =>
        one.end <= start && one.start >= start - before.length ? [one.start - start + before.length] : []
      )
    )
  );
  const others = [...before.matchAll(otherWords)].filter(
    ({ index }) =>
      !missions.some(({ namings }) =>
        namings.some(
          (one) => one.start <= start - before.length + index && start - before.length + index < one.end
        )
      )
  );
  return Math.max(ours, named) > Math.max(-1, ...others.map(({ index }) => index));
}

/** “Statement by Dame Ann Lee, Chair”, at the head of a text. */
export const isAuthor = (text: string, { text: words, start: at }: Office, { start }: Span): boolean =>
  start < 500 &&
  start < at &&
  bare.test(words) &&
  /\b(?:statement|address|remarks|declaration|message|speech) (?:by|of|from)\s+$/iu.test(
    text.slice(Math.max(0, start - 30), start)
  );

const signing = /^(?:(?:mission|general)\s+)?(?:head|leader|chief|chair\w*|chief observer|moderator)\b/iu;

/** A name under a text with an office of leading before or after it, in lines that hold nothing else. */
export function isSignedAs(text: string, office: Office, name: Span): boolean {
  if (!signing.test(office.text) || /\bdeputy\b/iu.test(office.text)) return false;
  const [first, last] = office.start < name.start ? [office, name] : [name, office];
  const from = text.lastIndexOf('\n', first.start - 1) + 1;
  const to = text.indexOf('\n', last.end);
  const block = text.slice(from, to < 0 ? undefined : to);
  const lead = text.slice(from, first.start);
  const isLine = /^\s*(?:(?:\p{L}{1,9}\.?|the|hon\.?)\s+){0,4}$/iu.test(lead) && block.length < 160;
  const isEnd = first.start > text.length / 2;
  return (
    isEnd &&
    (/\bsigned\b[^\n]{0,20}$/iu.test(lead) || (isLine && block.includes('\n') && !/[.!?]\s*$/u.test(block)))
  );
}

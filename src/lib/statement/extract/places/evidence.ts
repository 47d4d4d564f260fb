/** Whether words about a place say that a mission was there. */
import type { Context, ReadSentence } from '../../context';
import type { Span } from '../../proposal';
import { oncePer } from '../../text/once-per';

/** Lines that are no part of a text: what else to read, whom to call. */
const furniture =
  /^\W*(?:(?:read (?:also|more)|see also|also read|most read|for (?:more|further|media|press)(?! than)|note to editors|tel|e-?mail)\b|(?:more(?: news| on| about| from)?|related(?: news| articles| stories)?|recommended|advertisement|(?:media |press )?contacts?|photos?|tags?|phone|address)\s*(?:[:|\n-]|$)|photos? (?:by|credit|from)\b)/iu;

const linksOf =
  /(?:^|\s)(?:more|read also|see also|also read|related|newsletter|subscribe)\s*:[^\n.]{0,80}$/iu;
/** “By Ann Lee in Talas”, “From our correspondent in Talas”: where whoever writes is. */
const byline =
  /^\W*(?:[Bb]y|BY|[Ff]rom|[Rr]eporting by|[Ww]ritten by)\s+(?:\p{Lu}[\p{L}.'-]*\s+|(?:[Oo]ur|[Ss]taff|[Ss]pecial|and)\s+(?:(?:own|special|staff)\s+)?|(?:correspondents?|reporters?|writers?)\s+){1,6}(?:in|IN|at|from),?\s+$/u;
/** What follows a heading over links to other texts. */
const mostRead =
  /\n\W*(?:most (?:read|viewed|popular)|related (?:news|articles|stories)|latest news|read also|see also)\W*\n/iu;

/** “the Secretariat in Istanbul”, “University of Baku”: what has its seat in a place. */
const seat =
  /\b(?:secretariat|headquartered|based organi[sz]ation|council|council of ministers|university|institute|embassy|ambassadors?|residents?|born|native|graduate|accredited|sources?|correspondents?|commentators?)\s+(?:(?:of|in|at|to|near|outside|from)\s+)?(?:the\s+)?$/iu;
/** “the mayor of Osh”: a part of somebody's or something's name, unless it is where stations or streets are. */
const partOf =
  /\b(?!(?:stations?|precincts?|cit(?:y|ies)|towns?|villages?|regions?|provinces?|districts?|oblasts?|parts?|outskirts|suburbs?|cent(?:re|er)s?|streets?|schools?|area|areas|capital|municipalit(?:y|ies)|count(?:y|ies)|governorates?|departments?|wilayas?|velayats?|port|commissions|voters|polling|constituenc(?:y|ies)|number|neighbou?rhoods?|sections?|offices|squares?|north|south|east|west|vicinity|members|airport|visit|tour|some|most|all|many|each|both|several|part)\b)[\p{L}-]+\s+of\s+(?:the\s+)?$/iu;
/** “3 stations had been set up in Shusha” is what authorities did. */
const setUp =
  /\b(?:set up|formed|established|created|equipped|organi[sz]ed|built)(?:\s+(?:in|at)\s+(?:the\s+)?|\s*)$/iu;
const origin = /\bfrom\s+(?:the\s+)?$/iu;
const onward = /^[^.;,]{0,30}?\s+(?:to|on|for|and (?:went|drove|flew|travelled|traveled))\s/u;
const motion = /\b(?:travel\p{L}*|went|drove|flew|fly\p{L}*|moved|left|depart\p{L}*|proceeded)\b/iu;

const outside =
  /\b(?:abroad|overseas|embass(?:y|ies) in|consulate|diplomatic missions? in|outside the country|missions? of \p{L}+ abroad)\b/iu;
/** Observers where citizens vote abroad. */
const watchedOutside =
  /\b(?:observ(?:ed|es|ing) (?:the )?(?:vot(?:e|ing)|polling) (?:abroad|overseas)|(?:deployed|fielded|stationed|sent)\b[^.;]{0,200}\b(?:cities|places) (?:abroad|overseas))\b/iu;
const agent = String.raw`\b(?:observers?|mission|delegation|delegates|teams?|groups?|experts|monitors|members|they|we|it)\b`;
const watched = new RegExp(
  String.raw`${agent}[^.;:]{0,120}?\b(?:(?:observ|watch|follow|monitor|visit|cover|inspect|attend|saw|see|seen|look)\p{L}*\b[^.;:]{0,80}|(?:at|in) (?:the )?(?:polling )?(?:stations?|precincts)\b[^.;:]{0,30}|(?:will be|was|were|are|is|been|be|stationed|deployed|sent|present|posted|worked|works)\s+(?:\S+\s+){0,2}(?:in|to|at)\s[^.;:]{0,80})$`,
  'iu'
);

/** Where a text ends and links to others begin. */
const linksFrom = oncePer(({ text }: Context): number => {
  const at = text.search(mostRead);
  return at < 0 ? Infinity : at;
});

export const isFurniture = (context: Context, { start }: Span): boolean => {
  const { text } = context;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return (
    furniture.test(text.slice(line, line + 80)) ||
    byline.test(text.slice(line, start)) ||
    linksOf.test(text.slice(Math.max(line, start - 120), start)) ||
    start > linksFrom(context)
  );
};

/** Whether a sentence is about voting in other countries, where no mission is said to be. */
export const isAboutVotingAbroad = ({ text, missions }: Context, sentence: ReadSentence): boolean =>
  !watchedOutside.test(sentence.text) &&
  (outside.test(sentence.text) ||
    (outside.test(text.slice(0, 250)) &&
      !observers.test(sentence.text) &&
      !missions.some(({ namings }) =>
        namings.some(({ start, end }) => start >= sentence.start && end <= sentence.end)
      )));

const observers = /\b(?:observers?|mission|delegation|monitors)\b/iu;

const ofMission =
  /\b(?:observ\p{L}*|mission|delegation|teams?|groups?|monitors?|experts|members|we|our|us|they|i|he|she|it)\b/iu;
const ofHosts =
  /\b(?:police|president|prime minister|candidates?|opposition|ruling party|incumbent|prosecutors?|court|commission|CEC|ministry|government|authorities|spokes(?:man|woman|person)|stations (?:will|are to)|voting will)\b/iu;

/** Whether a sentence tells what others did there: “Police in Zomba arrested two men.” */
export const isOfOthers = ({ missions }: Context, { text, start, end }: ReadSentence): boolean =>
  ofHosts.test(text) &&
  !ofMission.test(text) &&
  !missions.some(({ namings }) => namings.some((naming) => naming.start >= start && naming.end <= end));

const year = /\b(?:in|of|since|at the)\s+(?:\p{L}+\s+)?((?:19|20)\d\d)\b/giu;

/** “as it did in 2024”: of now. */
const likeThen = /,?\s+as (?:(?:it|we|they|he|she) (?:did|had) |(?:already )?(?:it was )?)in \d{4}/giu;

/** Whether a sentence tells of earlier elections. */
export function isOfEarlierYears({ election }: Context, { text }: ReadSentence): boolean {
  const held = Number(election?.date?.slice(0, 4));
  const years = [...text.replace(likeThen, '').matchAll(year)].map((match) => Number(match[1]));
  return years.length > 0 && years.every((one) => one < held) && !text.includes(String(held));
}

const watchedBy =
  /^[^.;:]{0,60}\b(?:followed|observed|monitored|watched|visited|covered|attended) by\b[^.;:]{0,40}\b(?:observers?|members|mission|team|delegation)\b/iu;

/** Whether observers are said to have been at a place of another country. */
export const isWatchedAbroad = ({ text }: Context, sentence: ReadSentence, place: Span): boolean =>
  watchedOutside.test(sentence.text) ||
  watched.test(text.slice(sentence.start, place.start)) ||
  watchedBy.test(text.slice(place.end, sentence.end));

/** Whether the words before a place make it another thing's: its seat, a part of its name, where it came from. */
export function isOfAnother({ text }: Context, sentence: ReadSentence, { start, end }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (seat.test(before) || partOf.test(before) || setUp.test(before)) return true;
  return (
    origin.test(before) &&
    motion.test(text.slice(sentence.start, end + 60)) &&
    onward.test(text.slice(end, end + 50))
  );
}

/** Which words of a sentence can hold a verdict: what is judged, not what is wished, planned, measured by or told by hosts. */

const judged = String.raw`(?:free|fair|genuine|credible|transparent|peaceful|democratic|inclusive|open|honest|competitive|clean)`;
const adjectives = String.raw`(?:${judged}(?:,? and |, | ))+`;
/** “standards for democratic elections”, “contribute to a credible vote”: the name of a yardstick, or an aim. */
const yardsticks = [
  new RegExp(
    String.raw`(?<=\b(?:standards|principles|norms|requirements|commitments|benchmarks|obligations|criteria|framework|basis|rules|convention|network|coalition|alliance|platform|charter|instruments|practices?|guarantees|prerequisites?|foundations?|hallmarks?)\s+(?:for|of|on|governing)\s+)(?:the\s+)?(?:(?:holding|conduct|standards) of\s+)?(?:an?\s+)?${adjectives}(?:and\s+)?(?:elections?|polls?|vote|referendum)`,
    'giu'
  ),
  new RegExp(
    String.raw`\b(?:ensur\w*|contribut\w* to|promot\w*|support\w*|secur\w*|guarantee\w*|towards?|in favou?r of|commit\w+ to|chance of|right to|aim\w* at|hop\w+ for|wish\w*)\s+(?:that\s+)?(?:(?:the|an?|holding|conduct|of)\s+)*${adjectives}(?:and\s+)?(?:elections?|polls?|vote|referendum|process|run-?off|conduct)`,
    'giu'
  )
];

/** “Forum for Fair Elections”, “Commonwealth of Independent States”, “Democratic Party”: no words of judgement. */
const names =
  /(?<=[\p{L}\d,)]\s)(?:Free|Fair|Genuine|Credible|Democratic|Independent|Transparent|Open|True|Honest|Clean|Peaceful|Legal|Legitimate|Historic|Progress|Justice|Trust|Democracy)(?: and (?:Fair|Free|Open|Transparent|Democratic))?(?=\s\p{Lu}\p{Ll})/gu;

/** Where a sentence turns to what is to come, or to what somebody wishes. */
const ahead =
  /\b(?:(?<!\b(?:the|their|free|freely|popular|genuine|true|its|of|sovereign|democratic|general|his|her|our|real|actual|collective|and|express\w*|\w+['’]s?)\s)(?:will|shall)\b(?!\s+(?:of|was|were|is|and)\b)|should|must|ought to|needs? to be|(?<!\b(?:that|which|could|nothing) )would (?!call|describe|say|state|not (?:call|describe))|to be held|urge[sd]?|call(?:s|ed)? (?:on|upon|for)|recommend(?:s|ed)?\b|advis(?:es?|ed)|suggest(?:s|ed)? (?:that|to)|propos(?:es?|ed) (?:that|to)|demand(?:s|ed)?|ask(?:s|ed)|expects?|(?:have|has) to be|encourage[sd]?|appeal(?:s|ed)? (?:to|for)|invite[sd]? (?:the|all)|hop(?:e|es|ed|ing)\b|wish(?:es|ed)?|looks? forward|whether|in order to|so that (?:the )?(?:next|future|elections?|vote))\b/iu;
/** “…, which will be published in May, …”. */
const aside = /,\s*(?:which|who|whose)\b[^,;]*\b(?:will|shall|should)\b[^,;]*,/giu;
const congratulating = /\b(?:and|,)?\s*\b(?:congratulat\w+|felicitat\w+)\b/iu;
/** “Free elections are …”, as a rule for all elections. */
const general = new RegExp(
  String.raw`^(?:an? |any |every )?${adjectives}(?:and )?elections? (?:is|are|needs?|requires?|depends?|begins?)\b|\b(?:any|every|each) (?:${judged} )?election\b`,
  'iu'
);
/** “Is confident that the vote will be free”, “under the law elections are free”. */
const awaited =
  /\b(?:confiden\w+|hop\w+|trusts?|belief|believes?|expect\w*|sure|certain) that\b[^.;:]{0,60}\b(?:will|shall|would) (?:be|take|pass|proceed|meet|go|reflect)\b|\b(?:according to|under|by) (?:the )?(?:\w+ )?(?:constitution|law|code|legislation)\b[^.;:]{0,40}\b(?:is|are|must be|shall be)\b/iu;
const never =
  /\b(?:too early|going very|(?:are|is) (?:proceeding|being|going on)|in preparation|(?:have|has) been prepared|takes? no position|no position on|not comment|refrain\w* from|premature|yet to be (?:seen|assessed)|does not (?:assess|judge)|prepar\w+ for the elections? (?:is|are))\b|\?["')\]]*$/iu;

/** Hosts and parties praise elections, too. */
const host =
  /(?<!\b(?:its|our|whose|former|ex-|head of (?:the )?(?:\S+ ){0,4})\s?)\b(?:Central (?:Election |Electoral |Referendum )?Commission|CEC|Electoral Commission|Election Commission|Minist(?:er|ry)|Speaker|Prime Minister|President of the Republic|Governor|Mayor|Akim|authorities|government|ruling party|(?:the )?opposition|governing party|parties|candidates|contestants|losers|winner|interlocutors|civil society(?: organi[sz]ations)?|NGOs|non-governmental organi[sz]ations|activists|critics|analysts|diplomats|Chair(?:man|person|woman)?)\b(?:, who|(?!\b(?:mission|observers?|delegation|monitors?|team|group|statement)\b|[.;]).){0,70}?\b(?:said|says|told|assur\w+|informed|describ(?:ed|es)|stated|stressed|emphasi[sz]ed|briefed|explained|claim(?:ed|s)|called|expressed|promised|believes?|rated|considered|assessed|judged|praised|hailed|reject(?:s|ed)?|denounc(?:es|ed)|complain(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|insist(?:s|ed)|condemn(?:s|ed)|refus(?:es|ed)|accus(?:es|ed))\b/iu;
const observing =
  /\b(?:mission|delegation|observers?|observation)\b(?:(?!, wh(?:o|ich)\b|\bby\b)[^.;]){0,60}\b(?:assess|conclu|consider|said|says|state|found|describ)\w*/iu;

/** “It was, all in all, a good election”. */
const inserted =
  /,\s(?:all in all|on the whole|by and large|overall|in general|generally speaking|in (?:our|its|their|my|his|her) (?:view|opinion|assessment|judge?ment)|however|therefore|too|indeed|in short|on balance|it (?:believes|says|said|holds|adds|added|notes|noted)),/giu;

const blank = (words: string): string => ' '.repeat(words.length);

/**
 * The words of a sentence that can judge, at the same places, the others blank.
 * @returns an empty text where there are none
 */
export function judgingWords(sentence: string): string {
  if (never.test(sentence) || general.test(sentence) || awaited.test(sentence)) return '';
  if (host.test(sentence) && !observing.test(sentence)) return '';
  let text = sentence.replace(aside, blank).replace(inserted, '').replace(names, blank);
  for (const yardstick of yardsticks) text = text.replace(yardstick, blank);
  text = text.slice(0, ahead.exec(text)?.index ?? text.length);
  const at = congratulating.exec(text)?.index;
  if (at === undefined) return text;
  const rest = text.slice(at);
  return isJudging(rest) ? text : text.slice(0, at);
}

/** “congratulates the people on a peaceful vote”, but not on the vote, nor on its success. */
const isJudging = (text: string): boolean =>
  new RegExp(
    String.raw`\b(?:on|for|upon)\b[^.;]{0,60}\b(?:${judged}|calm|orderly|dignified|exemplary|smooth)\b`,
    'iu'
  ).test(text);

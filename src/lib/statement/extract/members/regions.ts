/** The stretches of a text that say whom a mission was made up of. */
import { meet, type Context } from '../../context';
import { findCues } from '../../text/cue-finder';
import { ofKind } from '../../people/offices';
import type { Span } from '../../proposal';

const ours =
  /\b(?:mission|missions|delegation|delegations|observers?|observation|group|team|headquarters|members|it|they|them|we|us|our|remainder|rest|parliamentarians|diplomats|staff|experts|colleagues|persons|people|states|SEOM|EOM|deputies|representatives|officials|citizens|nationals)\b/iu;
const people =
  /\b(?:observers?|members|representatives|officials|mission|delegation|team|group|it|participants|persons|people|experts|parliamentarians|deputies)\b[^.;]{0,50}$/iu;
/** “The mission relied on reports from election commissions and state bodies”: whom it heard is no part of it. */
const informants =
  /\b(?:interview\p{L}*|inform\p{L}*|received(?! accreditation| badges)|obtained|collect\p{L}*|sources?|based on|on the basis of|rel(?:y|ies|ied) on|stud\p{L}*|analys\p{L}*|cooperat(?:es|ed|ing|e)|consult\p{L}*|heard|appeals?|complaints?|monitored the (?:work|activit\p{L}*))\b[^.;]{0,60}$/iu;
const notMembers =
  /\b(?:polling|stations?|precincts?|electoral roll|voters|ballot|recommendations?|reports?|meetings? with|met with|talks|commission|parties|candidates|standards|obligations|legislation|law|framework|list of)\s+(?:\S+\s+){0,2}\S*$/iu;
/** Whom a mission met; a list of them may go on for a whole sentence. */
const met =
  /\b(?:listened to|met|heard from|spoke (?:to|with)|talked (?:to|with)|meetings? with|talks with|consulted|briefed by|received by|conversations? with|exchanged (?:\S+ ){1,3}with|seminar|training|workshop)\b/iu;
/** “will elect a president and the 600 members of”, “the elections of the President, of Members of”. */
const elected = /\b(?:elect(?:s|ed)?|choose|chose|elections? (?:of|for|to))\b[^.;]{0,80}$/iu;
/** “colleagues from the European Union”: people who may be anybody's. */
const mayBeAnybody = /\b(?:from|of|members)$/iu;
/** “the composition of the district commissions”, “members of the media”: whom no mission is made up of. */
const ofOthers =
  /^(?:composition|members|membership)\s+of\s+(?:the\s+|these\s+|all\s+|its\s+)?(?:(?:[\p{L}-]+\s+){0,3}(?:commissions?|committees?|boards?|lists?|bureaux?)\b|(?:media|press|public|diplomatic corps|government|cabinet|electoral commission|fourth estate|bar)\b)/iu;

/** “Members of the mission were interviewed by the media”. */
const done =
  /^(?:\s+of\s+(?:the|this|our|its)\s+[\p{L} -]{3,40}?)?\s+(?:was|were|(?:have|has|had)\s+been)\s+(?:also\s+)?(?:\p{L}+ed|met|seen|shown|given)\s+(?:\p{L}+\s+){0,2}by\b/iu;

/** “Members held meetings with …”: what they did, not who they are. */
const acting =
  /^\s+(?:also\s+|then\s+|further\s+|later\s+)?(?!(?:includ|compris|represent|assembl|select|appoint|nominat|second|recruit)\p{L}*\b)(?:held|met|took|paid|saw|made|will|have|had|\p{Ll}{3,}ed)\b/u;

/** “observers from Georgia had been refused accreditation” */
export const refused =
  /\b(?:refus\p{L}+|den(?:y|ied)|reject\p{L}+|revoked|barred|expelled|turned (?:away|down|back)|not (?:been )?(?:accredited|admitted|invited|allowed|let in))\b/iu;

const badges =
  /\bobservers\b[^.;]*\b(?:accredit|badge|register)|\b(?:accredit|register)\p{L}*\b[^.;]*\bobservers\b/iu;

/** “In all, 388 observers from 52 countries, among them Georgia, have been accredited”. */
export const isOfAllMissions = (
  { text, start, end }: Span & { readonly text: string },
  missions: Context['missions']
): boolean =>
  badges.test(text) &&
  !missions.some(({ namings }) => namings.some((naming) => naming.start >= start && naming.end <= end)) &&
  !/\b(?:mission|delegation|team|group)\b/iu.test(text);

/** Guests of a seminar. */
export const alsoThere = /\balso (?:participated|took part|attended|present|joined)\b/iu;

/** What follows the words of composition, to the end of the sentence or to words that turn to something else. */
export function compositions({ text, lexicon, sentences, missions }: Context): Span[] {
  const cues = findCues(text, ofKind(lexicon.bodies, 'composition'));
  const bodies = findCues(text, ofKind(lexicon.bodies, 'body'));
  const stops = findCues(text, ofKind(lexicon.bodies, 'stop')).filter(
    (stop) => !bodies.some((body) => meet(body, stop))
  );
  return [...senders(sentences), ...professions(sentences), ...cues.flatMap(fromCue)];

  function isRefused(from: number): boolean {
    const [next = ''] = text
      .slice(from, from + 110)
      .split(/[.;]|\b(?:observers|colleagues|experts|others|who)\b/u);
    return refused.test(next);
  }

  function fromCue(cue: Span): Span[] {
    const line = text.indexOf('\n', cue.end);
    const sentence = sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
    if (!sentence || sentence.mission < 0 || missions.length === 0) return [];
    const before = text.slice(sentence.start, cue.end);
    const words = text.slice(cue.start, cue.end);
    if (!ours.test(text.slice(sentence.start, cue.end + 60))) return [];
    if (/^inclu/iu.test(words) && !people.test(before)) return [];
    if (/^members\b/iu.test(words) && done.test(text.slice(cue.end, cue.end + 90))) return [];
    if (/^members$/iu.test(words) && acting.test(text.slice(cue.end, cue.end + 40))) return [];
    if (ofOthers.test(text.slice(cue.start, cue.end + 80))) return [];
    if (mayBeAnybody.test(words) && (met.test(before) || alsoThere.test(sentence.text))) return [];
    if (/\b(?:remaining|other|domestic) observers\b/iu.test(before)) return [];
    if (isOfAllMissions(sentence, missions)) return [];
    if (/^(?:observers|members|delegates|experts|delegations)\b/iu.test(words) && isRefused(cue.end))
      return [];
    if (informants.test(before) || elected.test(before)) return [];
    if (notMembers.test(before.slice(-90))) return [];
    const stop = stops.find(({ start }) => start >= cue.end)?.start ?? Infinity;
    const end = Math.min(sentence.end, line < 0 ? Infinity : line, stop);
    return end > cue.end ? [{ start: cue.start, end }] : [];
  }
}

const sent =
  /\b(?:sent|provided|contributed|seconded|delegated|nominated)\s+(?:\S+\s+){0,3}(?:observers|members|experts|representatives|parliamentarians|deputies|diplomats)\b|\b(?:are|were|is) represented (?:in|on|by)\b|\b(?:took part in|take part in|taking part in|participated in|belonged to|belong to|ma[dk]e up|form(?:ed)?|joined|join|(?:are|were) (?:also )?(?:members|part) of|(?:are|were) among|(?:are|were) included in|work(?:ed|s|ing)? (?:in|as part of|within)|serv(?:ed|e|ing) (?:in|on)|sent (?:their|its) (?:own )?people to)\s+(?:the|this|its|our|his|her)\s+(?:\S+\s+){0,3}(?:mission|delegation|team|group|members|ranks|observers)\b|\b(?:are|were) (?:among|with) us\b|\btook part in the (?:observation|monitoring)\b/iu;

const earlier = /\b(?:previous|last|preceding|earlier|past) (?:\p{L}+ )?(?:election|vote|poll|referendum)/iu;

/** “Azerbaijan, Kyrgyzstan and Türkiye sent observers”: what stands before the verb. */
const senders = (sentences: Context['sentences']): Span[] =>
  sentences.flatMap(({ start, text, mission }) => {
    const at = text.search(sent);
    return at > 0 && mission >= 0 && !earlier.test(text) && /^\p{Lu}[^.;:]*$/u.test(text.slice(0, at))
      ? [{ start, end: start + at }]
      : [];
  });

const persons =
  /\b(?:\d{1,3}|[a-z]+(?:teen|ty)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:[\p{L}-]+\s+){0,2}(?:persons|people|observers|members|experts|women and men|men and women|individuals|specialists|participants|Commonwealth citizens)\s*(?:\s-|:|\()\s+/iu;

/** “twelve eminent persons - politicians, lawyers and a journalist”. */
const professions = (sentences: Context['sentences']): Span[] =>
  sentences.flatMap(({ start, end, text, mission }) => {
    const match = persons.exec(text);
    return match && mission >= 0 ? [{ start: start + match.index, end }] : [];
  });

/** Whether words are about people whom a mission met. */
export const isAboutOthers = (before: string): boolean => met.test(before) || informants.test(before);

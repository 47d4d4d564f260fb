/** Words around a country’s name that tell whether the vote is there. */
import { voteNoun } from './vote-words';

export const votes = new RegExp(
  String.raw`\b(?:${voteNoun}|(?:members of the|elections? to the) (?:parliament|assembly|senate|majlis|mazhilis))\b`,
  'giu'
);
export const nextVote = new RegExp(
  String.raw`^(?:'s)?((?:,?[^\S\n]+[\p{L}'-]+){0,5}?)[^\S\n]+${voteNoun}\b`,
  'iu'
);
export const inCountry =
  /\b(?:in|of|to|for|across|throughout)\s+(?:the\s+)?(?:[\p{L}]+\s+of\s+)?(?:the\s+)?$/iu;
/** “when it votes”. */
export const whenItVotes = /^,?[^\S\n]+when\b[^.;\n]{0,40}?\b(?:elect|vot)/iu;
/** “the former Minister of”: somebody's office, mostly of elsewhere. */
export const office =
  /(?:minister|president|ambassador|envoy|mps?|chair\p{L}*|members?|citizen|expert|secretary|staff|embass\p{L}*|senator|judge|deput\p{L}+|diplomats?|representatives?|commission(?:er|ers)?|institute|university)\s+(?:of|from|to|for)\s+(?:the\s+)?(?:republic of\s+)?$/iu;
/** “the Supervisor of Elections of the Kingdom of Tonga”. */
export const ofManager =
  /\b(?:supervisors?|directors?|commissioners?|commissions?|chief|registrars?|officers?|head|chair\p{L}*|secretar\p{L}+|board|office)\s+(?:of|for|on)\s+elections?\s+(?:of|in|for|from)\s+(?:the\s+)?(?:(?:republic|kingdom|state) of\s+)?(?:the\s+)?$/iu;
/** “General Election Commission of Mongolia” above a text. */
export const commissionOf = /\bcommission\s+of\s+(?:the\s+)?(?:republic of\s+)?$/iu;
/** “at the embassy of Kyrgyzstan”, where voters abroad vote. */
export const embassyOf =
  /\b(?:embass\p{L}*|consulates?(?:[ -]general)?|missions?)\s+of\s+(?:the\s+)?(?:republic of\s+)?$/iu;
/** “the Embassy of Kyrgyzstan in Moscow”: that is elsewhere. */
export const embassyIn = /\b(?:embass\p{L}*|consulates?(?:[ -]general)?)\s+of\s+[^.;\n]{2,60}\s+in\s+$/iu;
/** “Azerbaijanis living in Belarus”. */
export const livingIn =
  /\b(?:living|residing|resident|residents|based|staying|working|studying)\s+in\s+(?:the\s+)?$/iu;
export const votesAbroad = /\b(?:polling|vot(?:e|es|ed|ing|ers)|ballots?)\b/iu;
/** “has sent observers to many elections, most recently to Nauru”. */
export const ofBefore = /\b(?:most recently|previously|in recent years|in the past)\b[^.;\n]{0,40}$/iu;
/** “I thank the Government of Solomon Islands for the invitation”. */
export const invites =
  /\b(?:government|authorities|president|parliament|commission) of\s+(?:the\s+)?(?:republic of\s+)?$/iu;
export const invitation = /^[^.;\n]{0,40}\binvit/iu;
/** “an observer from Azerbaijan”. */
export const origin =
  /\b(?:observers?|monitors?|delegates?|guests?|colleagues?|parliamentarians?|lawmakers?|lawyers?|politicians?|journalists?|specialists?|professors?)\s+from\s+(?:the\s+)?(?:republic of\s+)?$/iu;
export const officeAfter =
  /^'s\s+(?:former\s+)?(?:ambassador|minister|president|prime|deputy|embassy|delegation|envoy|permanent)\b/iu;
/** “a Belgian member of parliament”, “the Malaysian who leads”. */
export const personAfter =
  /^(?:'s)?,?\s+(?:(?:former|senior|retired|ex-?)\s*)?(?:\p{L}+\s+){0,2}?(?:members?|mps?|meps?|senators?|diplomats?|ministers?|president|prime minister|lawyers?|judges?|politicians?|academics?|ambassadors?|deputy|deputies|experts?|observers?|parliamentarians?|delegat\p{L}+|lawmakers?|journalists?|commissioners?|professors?|embass\p{L}+|who)\b/iu;
/** “citizens of”, “the people of”. */
export const citizens =
  /\b(?:citizens|people|voters|electorate|nationals|compatriots)(?:\s+(?:living\s+)?(?:in|of|from))?\s+(?:the\s+)?(?:[\p{L}]+\s+of\s+)?$/iu;
export const citizensAfter =
  /^(?:'s)?\s+(?:citizens|people|voters|nationals|electorate|authorities|living abroad|abroad|polls?)\b/iu;
export const votesAfter =
  /^,?\s+(?:[\p{L}'-]+,?\s+){0,5}?(?:voted|elected|elects?|vote|chose|choose|(?:go(?:es)?|went|head(?:s|ed)?) to (?:the )?polls|cast (?:their|its))\b/iu;
export const missionTo =
  /\b(?:mission|observers?|eom|eam|leom|delegation|group|team)\b(?:\s*\([^)\n]*\))?\s+(?:to|in|for)\s+(?:the\s+)?(?:republic of\s+)?$/iu;
export const missionBefore = /\b(?:EOM|SEOM|EOM\/\p{Lu}+|AUEOM|mission)\s+$/u;
export const goes =
  /\b(?:arriv\p{L}*|came|come|travel\p{L}*|went|flew|invited|sent\b[^.;\n]{0,30})\s+(?:in|to)\s+(?:the\s+)?$/iu;
/** Between the names of a list. */
export const listLink =
  /^(?:\s*\([^)\n]{0,40}\))?\s*(?:,|;|and\b|as well as|&)\s*(?:(?:and|from)\s+)?(?:the\s+)?(?:(?:republic|kingdom|state) of\s+)?(?:the\s+)?$/iu;
/** “the Uruguayans Rubén Bacigalupe”, “Maria Carvalho (Brazil)”. */
export const nameAfter = /^\s+\p{Lu}[\p{L}'-]+\s+(?:\p{Lu}|de\b|da\b|al-)/u;
export const inBrackets = /\p{L}\s*\((?:[^)\n]{0,30},\s*)?$/u;
/** In a list of members. */
export const afterMember = /(?:,|and|;|:)\s*(?:the\s+)?(?:republic of\s+)?$/iu;
/** Stations abroad: “in Russia – 26”, “Kazakhstan (3)”. */
export const counted = /^\s*(?:[-:]\s*\d|\(\d|\(\p{Lu})/u;

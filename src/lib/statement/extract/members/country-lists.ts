/** Lists of countries that observers came from, whatever the words of the sentence: “thirteen women and men from Canada, Fiji and Ghana”. */
import { sentenceAt, type Context, type ReadSentence } from '../../context';
import type { CountryNaming } from '../../text/names';
import { alsoThere, isAboutOthers, isOfAllMissions, refused } from './regions';

const link =
  /^\s*(?:\(?[-:]?\s*\d{1,3}\)?)?\s*(?:,|;|\/|&|\+)?\s*(?:and|as well as|or|plus|along with)?\s*(?:also\s+)?(?:from\s+|of\s+|by\s+)?(?:the\s+)?(?:parliaments?\s+of\s+)?(?:(?:federal |democratic |islamic |people's |socialist |united )*(?:republic|kingdom|states?|commonwealth)\s+of\s+(?:the\s+)?)?$/iu;
const joins = /[,;/&+]|\b(?:and|as well as|plus|or)\b/u;

/** Countries that stand in one list, host and all. */
function runsOf({ text, countries }: Context): CountryNaming[][] {
  const runs: CountryNaming[][] = [];
  for (const country of countries) {
    if (country.isPeople) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? text.slice(last.end, country.start) : '';
    if (run && last && between.length < 60 && joins.test(between) && link.test(between)) run.push(country);
    else runs.push([country]);
  }
  return runs;
}

const people =
  /\b(?:observers?|members?|experts?|delegat\p{L}+|parliamentarians?|deput(?:y|ies)|MPs|lawmakers|legislators|senators|representatives?|citizens|nationals|nationalit\p{L}+|people|persons|personalities|specialists|participants|women|men|diplomats?|officials?|colleagues|staff|professionals|monitors|commissioners|judges|academics|team|mission|delegation|composition|structure|volunteers|analysts|they|we|us)\b/iu;
const opens =
  /(?:\b(?:from|of|by|representing|represented|are|were|namely|including|countries|states|nationalities|nations|with|included|come|hail|hailing)|[:(-])\s*(?:the\s+)?(?:(?:federal |democratic |islamic |people's )*(?:republic|kingdom|states?)\s+of\s+(?:the\s+)?)?$/iu;
/** “24 Member States and Norway” */
const besideStates =
  /\b(?:member states|states|countries|nations)\s*(?:were\s+|are\s+|is\s+)?(?:joined by|\+|,?\s*(?:and|plus|as well as|along with))\s*(?:(?:also\s+)?(?:from|of)\s+)?$/iu;
/** “IGAD's eight Member States are”: who belongs to an organization. */
const ofOrganization =
  /(?:'s|\bits)\s+(?:\p{L}+\s+)?(?:member|participating) (?:states|countries|nations)\s+(?:are|include|comprise)\s+(?:the\s+)?$/iu;
const sends =
  /^\s*(?:(?:all|each|both)\s+)?(?:(?:have|has|had|were|are)\s+)?(?:sent|send|provided|contributed|represented|took part|taking part|participated|seconded|delegated|nominated|belonged)\b/iu;
const otherThing =
  /\b(?:elections?|referend\p{L}+|votes?|voting|polls?|missions?|observed|processes) (?:in|of|to)\b[^.;]{0,40}$|\b(?:embass(?:y|ies) (?:in|to)|polling|stations?|voters?|ballots?|abroad|overseas|borders?|trade|previous\p{L}*|visits? to|presidents of|leaders of|ministers of|ambassadors? of|limited to|residents? (?:in|of)|living in|migrants|workers)\b[^.;]{0,60}$/iu;
const funders =
  /\b(?:funding|funded|financ\p{L}+|contributions?|grateful|gratitude|thank\p{L}*|donors?|donations?|support from|supported by|possible by|generous|congratulat\p{L}+|assistance of)\b/iu;

/** The countries of lists that say where observers are from. */
export function listedOrigins(context: Context): CountryNaming[] {
  return runsOf(context).flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    const sentence = first && sentenceAt(context, first.start);
    if (!first || !last || !sentence) return [];
    if (isAnswer(context, sentence, first.start)) return run;
    if (sentence.mission < 0) return [];
    if (isOfAllMissions(sentence, context.missions)) return [];
    return isOrigin(context, sentence, run.length, first.start, last.end) ? run : [];
  });
}

const askedOrigin =
  /\b(?:from (?:which|what) (?:countries|states|nations)|(?:which|what) (?:countries|states|nations|nationalities)\b[^?\n]*\b(?:from|represented|sent|send|members|observers|delegation|mission|team)|where (?:are|do|did|were) [^?\n]*\b(?:observers|they|you|members|people|colleagues)\b[^?\n]*\bfrom|who (?:sent|makes? up|is in|are) [^?\n]*\b(?:observers|team|mission|delegation))\b[^?\n]*\?\s*$/iu;

/** “From which countries? – Belarus, Kazakhstan, Russia.”: the whole answer begins with a list. */
function isAnswer({ text }: Context, sentence: ReadSentence, at: number): boolean {
  const before = text.slice(sentence.start, at);
  const asked = text.slice(Math.max(0, sentence.start - 200), sentence.start).trimEnd();
  const question = asked.replace(/(?:\n[^\p{L}\n]*(?:\p{Lu}[\p{L}. ]{0,30}:)?[^\p{L}\n]*)$/u, '');
  return (
    /^[^\p{L}]*(?:\p{L}[\p{L}. ]{0,30}:\s*)?(?:(?:they are |they come |mostly |mainly )?from\s+)?(?:the\s+)?$/iu.test(
      before
    ) && askedOrigin.test(question)
  );
}

function isOrigin(
  { text }: Context,
  sentence: ReadSentence,
  count: number,
  start: number,
  end: number
): boolean {
  const before = text.slice(Math.max(sentence.start, start - 300), start);
  const after = text.slice(end, end + 60);
  if (
    alsoThere.test(sentence.text) ||
    refused.test(after) ||
    /^,? whom (?:the (?:mission|delegation|team)|it|we|they)\b/iu.test(after) ||
    funders.test(before) ||
    isAboutOthers(before) ||
    otherThing.test(before) ||
    ofOrganization.test(before)
  )
    return false;
  if (besideStates.test(before)) return people.test(before);
  if (count < 2) return false;
  if (before.trim() === '') return sends.test(after) && people.test(after);
  if (count < 3 && !/\bfrom\s+(?:the\s+)?$/iu.test(before)) return false;
  return opens.test(before) && people.test(before);
}

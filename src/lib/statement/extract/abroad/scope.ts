/** Which lines of a text are about voting abroad. */
import type { Context } from '../../context';
import { linesOf, type Line } from '../../text/lines';

const station = String.raw`(?:stations?|precincts?|polling|ballots?|vot(?:e|es|ing|ers?)|sections|voting places)`;
const elsewhere = String.raw`(?:abroad|overseas|diaspora|expatriates?|compatriots|out-of-country|outside (?:the|its|their|our) (?:country|republic|borders|state|homeland)|living outside|foreign (?:countries|states)|diplomatic (?:missions|posts|representations)|embass(?:y|ies)|consulates?|consular)`;
const isAbout = new RegExp(
  String.raw`\b${station}\b[^.;\n]{0,110}\b${elsewhere}\b|\b${elsewhere}\b[^.;\n]{0,90}\b${station}\b|\b(?:stations?|precincts?|polling places?)\b[^.;\n]{0,70}\b(?:in|across) (?:\d+|\p{L}+) (?:foreign )?(?:countries|states)\b|^[^.\n]*\bvot\p{L}* abroad\b`,
  'iu'
);
const goesOn = new RegExp(
  String.raw`\b(?:${station}|each|opens?|opened|operate|they|these|it|there|them)\b|\d`,
  'iu'
);
/** “- Berlin”: one of a list. */
const item = /^\s*[-•·—]?\s*\p{Lu}[^.!?]{1,50}$/u;
/** Observers are no voters, and people from a country vote nowhere. */
const other =
  /\b(?:accredit\p{L}*|members? of parliament|comprises?|deputies from|observers? from|delegation from|experts from|ambassador of|turnout across|elections? in|the (?:\p{L}+ )?(?:vote|polls?|referendum|ballot) in|observers? to|visit to|told journalists in|briefing in)\b/iu;
const observing = /\b(?:observ\p{L}*|monitor\p{L}*)\b/iu;
/** “in Madrid and Rome, where it observed the vote abroad” */
const observed =
  /\b(?:it|they|we|mission|delegation|observers|teams|groups?|members)\s+(?:also\s+)?(?:observed|followed|monitored|watched|visited)\s+(?:the\s+)?(?:vot(?:e|ing)|polling|balloting|stations)\b|\band (?:observed|followed|watched) (?:the )?(?:voting|polling) (?:at|in) \d/iu;

const ofStations = new RegExp(String.raw`\b${station}\b`, 'iu');

/** Lines that may say where stations abroad are, of a text that speaks of such, in their order. */
export function linesAbroad(context: Context): Line[] {
  const { text, election } = context;
  if (!isAbout.test(text)) return [];
  let isOn = false;
  return linesOf(context).filter((line) => {
    const words = text.slice(line.start, line.end);
    const names = context.countries.some(
      ({ isPeople, id, start, end }) =>
        !isPeople && id !== election?.country && start >= line.start && end <= line.end
    );
    const isOfStations = ofStations.test(words);
    isOn =
      isAbout.test(words) ||
      (isOfStations && names) ||
      (isOn && (names || goesOn.test(words) || item.test(words)));
    return (
      (isOn || isOfStations) &&
      !other.test(words) &&
      !observed.test(words) &&
      (isOfStations || !observing.test(words))
    );
  });
}

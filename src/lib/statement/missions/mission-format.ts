/** What kind of mission one was, as the cues of `lexicon/mission-formats.csv` have it. */
import { sentenceAt, type Context } from '../context';
import { findCues } from '../text/cue-finder';
import { citizenKind } from '../text/names';

/** The first that its sentences say; a plain observation mission only where they say nothing closer. */
export function formatOf(context: Context, mission: number): string | null {
  const all = findCues(context.text, context.lexicon['mission-formats']);
  const found = all.filter(({ start }) => (sentenceAt(context, start)?.mission ?? 0) === mission);
  if (isUnknown(context, mission))
    return found.length > 0 || isOfCitizens(context, mission) ? 'citizen' : null;
  const isNamedMission = isMissionByName(context, mission);
  const known = found.filter(
    ({ row: { format } }) =>
      format !== 'citizen' &&
      !(isNamedMission && format === 'embassy-based') &&
      !(isNamedMission && format === 'parliamentary-delegation' && !isParliamentary(context, mission))
  );
  const special = known.find(({ row }) => row.format !== 'eom');
  return (special ?? known[0])?.row.format ?? null;
}

const isUnknown = ({ missions }: Context, mission: number): boolean =>
  missions[mission]?.namings.every(({ kind }) => kind === undefined || kind === citizenKind) ?? false;

const isParliamentary = ({ missions }: Context, mission: number): boolean =>
  missions[mission]?.namings.some(
    ({ kind, id }) => kind === 'parliamentary' || kind === 'parliament' || id === 'ep'
  ) ?? false;

/** “The EU EOM”: diplomats who join it make it no mission of embassies. */
const isMissionByName = ({ text, missions }: Context, mission: number): boolean =>
  missions[mission]?.namings.some(
    ({ start, end }) =>
      /\bEOM\b|Observation Mission/u.test(text.slice(start, end)) ||
      /^\W*(?:EOM|(?:Election )?Observation Mission)\b/u.test(text.slice(end, end + 30))
  ) ?? false;

const domestic =
  /\b(?:citizens?|domestic|local|civil society|coalition|platform|non-?partisan|church(?:es)?|parallel (?:vote|count|results)|volunteers|public associations|voters'|nationwide|biggest monitoring|every (?:district|county|province|constituency)|all (?:\p{L}+ )?(?:districts|counties|provinces|constituencies|regions))\b/iu;

/** Organizations that our tables do not know watch at home, where what is said of them sounds so. */
function isOfCitizens({ text, countries, election, missions }: Context, mission: number): boolean {
  return (missions[mission]?.namings ?? []).some(({ start, end, kind }) => {
    if (kind === citizenKind) return true;
    const isOfCountry = countries.some(
      (naming) => naming.id === election?.country && start <= naming.start && naming.end <= end
    );
    return isOfCountry || domestic.test(text.slice(Math.max(0, start - 120), end + 200));
  });
}

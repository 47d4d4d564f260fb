/** Numbers of teams, constituencies, candidates and countries that no cue claims. */
import type { Span } from '../../proposal';
import type { Counted } from './counted';
import type { Placed } from './watched-stations';

const thereAre = /\bthere (?:are|were|will be) $/;
const other =
  /\b(?:parliamentary|interest|political|ethnic|age|working|target|risk|armed|vulnerable|football|candidate|campaign|party|civil society|rights|medical|expert|advance|core)\b/;
const teamWork =
  /^(?:, [^.;]*?,)? (?:visited|observed|followed|watched|worked|saw|went|covered|monitored|toured|reported|attended|travelled|were (?:at|in|deployed|formed|sent|active|present)|will (?:visit|observe|follow|work|cover|travel)|took part|moved|spread|in the field|on the ground|across)\b/;
const inTeams =
  /\b(?:in|into|by|as|with|of|formed|split up into|form|forming|comprising|fielded|deployed|sent) $/;

/** “12 candidates contested the presidency, and 831 stood for seats” */
const stood =
  /^ (?:(?:have |had |are |were |will )?(?:be )?)?(?:stood|stand|standing|ran|run|running|compet\w+|contest\w*|vied|vying|registered|nominated) (?:for|in|the|as|to|on)\b/;

/** “of the eleven hopefuls who applied, the commission registered seven” */
const admitted = /\b(?:registered|admitted|approved|cleared|qualified|accepted|leaving|left) (?:only )?$/;

/** @param unit a line or sentence of the marked text */
export function othersOf(marks: string, unit: Span, all: readonly Counted[]): Placed[] {
  return all.flatMap((counted): Placed[] => {
    const { kind, isNamed, number } = counted;
    const left = marks.slice(unit.start, number.start);
    const after = marks.slice(counted.end, unit.end);
    const words = marks.slice(number.end, counted.end);
    if (kind === 'team' && isNamed && /s$/.test(words) && !other.test(words)) {
      const isObserving = /\bobserv|\bmission|\bmonitor|\bdelegat|\bprecinct|\bstation/.test(
        marks.slice(Math.max(0, unit.start - 120), unit.end)
      );
      return teamWork.test(after) || (inTeams.test(left) && isObserving)
        ? [{ counted, measure: 'teams' }]
        : [];
    }
    if (kind === 'candidate' && !isNamed && (stood.test(after) || admitted.test(left)))
      return [{ counted, measure: 'candidates' }];
    if (kind === 'constituency' && (isNamed ? thereAre.test(left) : thereAre.test(left)))
      return [{ counted, measure: 'constituencies' }];
    return [];
  });
}

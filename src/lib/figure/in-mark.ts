/** What of an election's document a mark stands for. */
import type {
  ClaimDocument,
  ConclusionDocument,
  ElectionDocument,
  FactDocument,
  FindingDocument,
  MissionDocument
} from './election-document';
import type { Mark, QuestionRow } from '$lib/questions/question';

/** What a card lists of one mission; of the election itself where the mission is null. */
export interface CardPart {
  mission: MissionDocument | null;
  claims: readonly ClaimDocument[];
  findings: readonly FindingDocument[];
  conclusions: readonly ConclusionDocument[];
  facts: readonly FactDocument[];
}

/** The parts of a card that come from an election: the election itself where the mark tells of it, then its missions. */
export function partsInMark(mark: Mark<QuestionRow>, election: ElectionDocument): CardPart[] {
  const ids = new Set(mark.rows.map(({ mission }) => mission));
  const kinds = new Set(mark.rows.flatMap(kindsOf));
  const told = ({ claims, facts }: { claims: ClaimDocument[]; facts: FactDocument[] }) => ({
    claims: claims.filter(({ measure }) => mark.measures?.includes(measure)),
    facts: facts.filter(({ kind }) => mark.facts?.includes(kind))
  });
  const itself = { mission: null, ...told(election), findings: [], conclusions: [] };
  const isTold = itself.claims.length > 0 || itself.facts.length > 0 || ids.has(`${election.id}/`);
  const missions = election.missions.filter(({ id }) => ids.has(id));
  return [
    ...(isTold ? [itself] : []),
    ...missions.map((mission) => ({
      mission,
      ...told(mission),
      findings: mission.findings.filter((finding) => kinds.has(kindOf(mission.id, finding))),
      conclusions: mark.conclusions ? mission.conclusions : []
    }))
  ];
}

const kindOf = (mission: string, { theme, polarity }: { theme: unknown; polarity: unknown }) =>
  `${mission} ${String(theme)} ${String(polarity)}`;

/** The kind of finding that a row counts, where it counts findings. */
const kindsOf = (row: QuestionRow) => ('theme' in row && 'polarity' in row ? [kindOf(row.mission, row)] : []);

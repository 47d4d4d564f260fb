/** What a text says beside what our tables have for the same mission. */
import { categories } from '$lib/dataset/descriptor';
import type { ElectionDocument, FactDocument, SourceDocument } from '$lib/figure/election-document';
import { day, number } from '$lib/ui/words';
import type { Proposal } from '../proposal';
import { keyOf } from './proposal-key';

/** One of our rows for the same thing. */
export interface Ours {
  readonly says: string;
  readonly isSame: boolean;
  readonly source: string | null;
  /** Whether its document seems to be the very text that is read. */
  readonly isThis: boolean;
}

/** `have`: from this very document; `confirms`: our row is another document's. */
export type Verdict = 'have' | 'confirms' | 'differs' | 'new';

export const verdictWords: Record<Verdict, string> = {
  have: 'We have this already',
  confirms: 'Confirms what we have',
  differs: 'Differs',
  new: 'Only here'
};

export interface Compared {
  readonly key: string;
  readonly what: string;
  readonly says: string;
  readonly ours: readonly Ours[];
  readonly verdict: Verdict;
}

/** In the order of the proposals: figures, dates, heads and conclusions. */
export function compare(
  proposals: readonly Proposal[],
  text: string,
  election: ElectionDocument
): Compared[] {
  return proposals.flatMap((proposal) => {
    const said = saying(proposal, election);
    if (!said) return [];
    const ours = said.ours.map(([says, isSame, source]): Ours => ({
      says,
      isSame,
      source,
      isThis: source !== null && isSource(election.sources[source], text)
    }));
    return [{ key: keyOf(proposal), what: said.what, says: said.says, ours, verdict: verdictOf(ours) }];
  });
}

function verdictOf(ours: readonly Ours[]): Verdict {
  if (ours.some(({ isSame, isThis }) => isSame && isThis)) return 'have';
  if (ours.some(({ isSame }) => isSame)) return 'confirms';
  return ours.length > 0 ? 'differs' : 'new';
}

interface Saying {
  what: string;
  says: string;
  ours: [says: string, isSame: boolean, source: string | null][];
}

function saying({ table, fields }: Proposal, election: ElectionDocument): Saying | null {
  const mission = election.missions.find(({ id }) => id === fields.mission);
  const label = (column: string) => labelOf(table, column, String(fields[column] ?? ''));
  const facts = (kind: FactDocument['kind']) => (mission?.facts ?? []).filter((fact) => fact.kind === kind);
  switch (table) {
    case 'figures': {
      const claims = (fields.mission === undefined ? election.claims : (mission?.claims ?? [])).filter(
        ({ measure }) => measure === fields.measure
      );
      const words = (value: number, status: string) =>
        `${number(value)}, ${labelOf('figures', 'status', status).toLowerCase()}`;
      return {
        what: label('measure'),
        says: words(Number(fields.value), String(fields.status)),
        ours: claims.map(({ value, status, source }) => [
          words(value, status),
          value === fields.value,
          source
        ])
      };
    }
    case 'milestones': {
      const begin = `${label('event')}: `;
      const date = day(String(fields.date));
      return {
        what: label('event'),
        says: date,
        ours: facts('milestones')
          .filter((fact) => fact.text.startsWith(begin))
          .map((fact) => {
            const says = fact.text.slice(begin.length);
            return [says, says.startsWith(date), fact.source];
          })
      };
    }
    case 'heads':
      return {
        what: 'Head of the mission',
        says: String(fields.name),
        ours: facts('heads').map((fact) => {
          const says = fact.text.replace(/^Led by /, '');
          return [says, folded(says.split(',')[0] ?? '') === folded(String(fields.name)), fact.source];
        })
      };
    case 'conclusions':
      return {
        what: 'Conclusion',
        says: label('stance'),
        ours: (mission?.conclusions ?? []).map(({ stance, source }) => [
          labelOf('conclusions', 'stance', stance),
          stance === fields.stance,
          source
        ])
      };
    default:
      return null;
  }
}

/** Whether a document of ours has a title that stands in the text's head, as its own title does. */
function isSource(source: SourceDocument | undefined, text: string): boolean {
  const title = folded(source?.title ?? '');
  return title.length >= 20 && folded(text.slice(0, 1500)).includes(title);
}

const labelOf = (table: Proposal['table'], column: string, code: string): string =>
  categories(table, column).find(({ value }) => value === code)?.label ?? code;

/** Letters and digits alone, in lower case and without their marks. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

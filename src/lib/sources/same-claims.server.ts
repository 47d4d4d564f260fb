/**
 * Claims that several documents carry. Documents of one origin are one claim with several carriers: they do not
 * confirm each other (DOMAIN.md, pitfall 16).
 */
import { groupBy } from '$lib/charts/group-by';
import { rowNamed, table } from '$lib/dataset/lookup.server';
import { documentRef } from '$lib/records/document.server';
import { plainNote } from '$lib/records/note.server';
import { day } from '$lib/ui/words';
import { valueOf } from './describe-row.server';
import { labelOf } from './labels.server';
import type { Carrier } from './same-claims';
import { takenFrom } from './taken.server';

interface Claim {
  source: string;
  /** What makes two claims the same. */
  key: string;
  words: string;
}

let claims: { bySource: ReadonlyMap<string, Claim[]>; byKey: ReadonlyMap<string, Claim[]> } | undefined;

/** The other documents that carry claims of this one: those of its own origin first, then by number of claims. */
export function carriersOf(source: string): Carrier[] {
  claims ??= index();
  const { bySource, byKey } = claims;
  const { origin } = rowNamed('sources', source);
  const shared = (bySource.get(source) ?? []).flatMap(({ key }) =>
    (byKey.get(key) ?? []).filter((claim) => claim.source !== source)
  );
  return [...groupBy(shared, (claim) => claim.source)]
    .map(([other, both]) => {
      const itsOrigin = rowNamed('sources', other).origin;
      return {
        ...documentRef(other),
        origin: itsOrigin,
        sameOrigin: itsOrigin === origin,
        claims: [...new Set(both.map(({ words }) => words))]
      };
    })
    .sort(
      (a, b) =>
        Number(b.sameOrigin) - Number(a.sameOrigin) ||
        b.claims.length - a.claims.length ||
        (a.id < b.id ? -1 : 1)
    );
}

function index() {
  const all = allClaims();
  return { bySource: groupBy(all, ({ source }) => source), byKey: groupBy(all, ({ key }) => key) };
}

/** The elections that a document was used for. */
const electionsOf = (source: string) => new Set(takenFrom(source).map(({ election }) => election));

function allClaims(): Claim[] {
  return [
    ...table('figures').map((row) => ({
      source: row.source,
      key: `figure ${row.mission ?? row.election} ${row.measure} ${row.value}`,
      words: `${labelOf('figures', 'measure', row.measure)}: ${valueOf(row).split(', ')[0]}`
    })),
    ...table('milestones').map(({ source, mission, event, date }) => ({
      source,
      key: `milestone ${mission} ${event} ${date}`,
      words: `${labelOf('milestones', 'event', event)}: ${day(date)}`
    })),
    ...table('heads').map(({ source, mission, name }) => ({
      source,
      key: `head ${mission} ${name}`,
      words: `Head of mission: ${name}`
    })),
    ...table('conclusions').flatMap(({ source, text }) =>
      text ? [{ source, key: `text ${text}`, words: 'Conclusion: one signed text' }] : []
    ),
    ...table('source_notes').flatMap(({ source, kind, note }) =>
      kind === 'carriers'
        ? [...electionsOf(source)].map((election) => ({
            source,
            key: `carriers ${election}`,
            words: plainNote(note)
          }))
        : []
    )
  ];
}

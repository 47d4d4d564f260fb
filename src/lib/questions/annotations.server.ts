import { rowById, rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import type { OrganizationNameRow, SourceRow } from '$lib/dataset/rows';
import { citingTables } from '$lib/sources/taken';
import type { Annotation } from './annotations';

type Of<Kind extends Annotation['kind']> = Extract<Annotation, { kind: Kind }>;

let made: readonly Annotation[] | undefined;

/** Every annotation that the tables bear out, each with all of its sources. What no source says is left out. */
export function allAnnotations(): readonly Annotation[] {
  made ??= [...renames(), ...pandemic(), ...earlyElections()];
  return made;
}

/** As a page carries an annotation: with the documents that bound it, not all that bear it out. */
export function lean(annotation: Annotation): Annotation {
  const [first] = annotation.sources;
  const last = annotation.sources.at(-1);
  if (!first || !last || annotation.kind === 'rename') return annotation;
  const sources = annotation.kind === 'early' || first === last ? [first] : [first, last];
  return { ...annotation, sources };
}

/**
 * Renamings of which the organization's own documents tell: the last one whose title bears the old name, and the first one
 * whose title bears the new.
 */
function renames(): Of<'rename'>[] {
  return table('organization_names').flatMap((now) => {
    const { organization, from: date } = now;
    const before = rowsWhere('organization_names', 'organization', organization).find(
      ({ until }) => until === date
    );
    if (!date || !before) return [];
    const documents = missionDocuments(organization);
    const last = documents
      .filter((document) => document.date < date && bears(document.title, before, now))
      .at(-1);
    const first = documents.find((document) => document.date >= date && bears(document.title, now, before));
    if (!last || !first) return [];
    const short = before.short !== now.short;
    return [
      {
        kind: 'rename',
        organization,
        date,
        before: (short && before.short) || before.name,
        now: (short && now.short) || now.name,
        sources: [last.id, first.id]
      }
    ];
  });
}

/** Whether a title bears a name that the organization did not have at the other time. */
function bears(title: string, names: OrganizationNameRow, others: OrganizationNameRow): boolean {
  const kept = new Set([others.name, others.short]);
  return [names.name, names.short].some((name) => name && !kept.has(name) && title.includes(name));
}

/** What an organization published of its missions, by day: the one on the document, else that of the last election it speaks of. */
function missionDocuments(organization: string): { id: string; title: string; date: string }[] {
  const spokenOf = new Map<string, string>();
  for (const { source, election, mission } of citations())
    if (mission && rowNamed('missions', mission).organization === organization) {
      const { date } = rowNamed('elections', election);
      const known = spokenOf.get(source);
      if (!known || known < date) spokenOf.set(source, date);
    }
  return rowsWhere('sources', 'organization', organization)
    .filter(({ role }) => role === 'mission')
    .flatMap(({ id, title, published }) => {
      const date = published ?? spokenOf.get(id);
      return date ? [{ id, title, date }] : [];
    })
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
}

const pandemicWords = /pandemic|covid|coronavirus/i;

/** From the first to the last election of which a finding, a briefing or a conclusion names the pandemic. */
function pandemic(): Of<'pandemic'>[] {
  const found = [
    ...table('findings').filter(({ kind }) => kind === 'finding' || kind === 'briefing'),
    ...table('conclusions')
  ]
    .filter(({ summary }) => pandemicWords.test(summary ?? ''))
    .map(({ mission, source }) => {
      const { date } = rowNamed('elections', rowNamed('missions', mission).election);
      return { date, source };
    })
    .sort((a, b) => (a.date + a.source < b.date + b.source ? -1 : 1));
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return [];
  const sources = [...new Set(found.map(({ source }) => source))];
  return [{ kind: 'pandemic', from: first.date, until: last.date, said: found.length, sources }];
}

/** A title that calls an election early; early voting is something else. */
const earlyWords =
  /\b(?:early|snap|extraordinary|pre-?term)\b(?! vot)[^.:;]{0,40}\b(?:election|presidential|parliamentary|polls)/i;

/** Early elections that the title of a document cited for them calls so, documents of missions first, those read whole before excerpts. */
function earlyElections(): Of<'early'>[] {
  const cited = new Map<string, Map<string, SourceRow>>();
  for (const { source, election } of citations()) {
    const row = rowById('sources', source);
    const known = cited.get(election) ?? new Map<string, SourceRow>();
    cited.set(election, known);
    if (row && earlyWords.test(row.title) && sameYear(row.title, election)) known.set(source, row);
  }
  return table('elections').flatMap(({ id, early, country, date }) => {
    const sources = [...(cited.get(id)?.values() ?? [])];
    if (!early || !sources.length) return [];
    return [
      { kind: 'early', country, date, sources: sources.sort(missionsFirst).map((source) => source.id) }
    ];
  });
}

/** Whether a title that names a year names the election's: a document may be cited that looks back on another. */
const sameYear = (title: string, election: string) =>
  !/\b20\d\d\b/.test(title) || title.includes(rowNamed('elections', election).date.slice(0, 4));

const missionsFirst = (a: SourceRow, b: SourceRow) =>
  Number(b.role === 'mission') - Number(a.role === 'mission') ||
  Number(b.read === 'whole') - Number(a.read === 'whole') ||
  (a.id < b.id ? -1 : 1);

let cited: readonly { source: string; election: string; mission: string | null }[] | undefined;

/** Which document is cited for which election and mission. */
function citations() {
  cited ??= citingTables.flatMap((name) =>
    table(name).flatMap((row) => {
      const mission = 'mission' in row ? row.mission : null;
      const election = 'election' in row ? row.election : mission && rowNamed('missions', mission).election;
      return election ? [{ source: row.source, election, mission }] : [];
    })
  );
  return cited;
}

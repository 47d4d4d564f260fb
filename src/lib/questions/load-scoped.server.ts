import { descriptor } from '$lib/dataset/descriptor';
import { nameOn } from '$lib/dataset/name-on.server';
import type { Annotation } from './annotations';
import { folder, questionRows, type QuestionRows } from './load.server';
import { loadNames } from './load-names.server';
import type { Names } from './names';
import { pack } from './pack';
import type { QuestionRow } from './question';
import { everything, inScope, type Scope } from './scope';

/** All rows of a question, packed for a page. Throws where there is no such question, or it has no row. */
export async function loadWhole(slug: string): Promise<QuestionRows> {
  const rows = await loadScoped(slug, everything);
  if (!rows) throw new Error(`questions/${slug}: its query gives no row`);
  return rows;
}

/** A question's rows in a scope, packed for a page; null where the scope holds none. Throws where there is no such question. */
export async function loadScoped(slug: string, scope: Scope): Promise<QuestionRows | null> {
  const rows = inScope(await questionRows(slug), scope);
  if (!rows.length) return null;
  const { variants, columns } = folder(slug).question;
  return {
    slug,
    variants,
    version: descriptor.version,
    packed: pack(
      rows.map((row) => ({ ...row })),
      columns
    )
  };
}

let all: Names | undefined;

/**
 * The names that the figures of a page need, and no more: those of its rows. At one election organizations bear the names of
 * that day.
 */
export async function scopedNames(slugs: readonly string[], scope: Scope): Promise<Names> {
  all ??= loadNames();
  const rows = (await Promise.all(slugs.map(questionRows))).flatMap((found) => inScope(found, scope));
  const countries = only(all.countries, rows.map(countryOf));
  return {
    ...all,
    organizations: onDay(only(all.organizations, rows.flatMap(organizationsOf)), scope, rows[0]?.date),
    countries,
    regions: only(
      all.regions,
      Object.values(countries).map(({ region }) => region)
    ),
    annotations: (all.annotations ?? []).filter((annotation) => belongs(annotation, rows, scope))
  };
}

/** Whether a figure of a scope may draw an annotation: at one election there is no chart over time, and early elections need one country. */
function belongs(annotation: Annotation, rows: readonly QuestionRow[], { kind }: Scope): boolean {
  if (kind === 'election' || kind === 'mission') return false;
  switch (annotation.kind) {
    case 'rename':
      return rows.some((row) => row.organization === annotation.organization);
    case 'pandemic':
      return rows.some(({ date }) => annotation.from <= date && date <= annotation.until);
    case 'early':
      return (
        kind !== 'organization' &&
        rows.some((row) => row.country === annotation.country && row.date === annotation.date)
      );
  }
}

/** The names that organizations bore at the election that a scope is about; their present ones elsewhere. */
function onDay(organizations: Names['organizations'], { kind }: Scope, date: string | undefined) {
  if (!date || (kind !== 'election' && kind !== 'mission')) return organizations;
  return Object.fromEntries(Object.keys(organizations).map((id) => [id, nameOn(id, date)]));
}

const countryOf = (row: QuestionRow) => row.country;

/** Joint missions are told by their organization too. */
const organizationsOf = (row: QuestionRow) =>
  'joint' in row && typeof row.joint === 'string' ? [row.organization, row.joint] : [row.organization];

function only<Value>(values: Readonly<Record<string, Value>>, ids: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const value = values[id];
      return value === undefined ? [] : [[id, value]];
    })
  );
}

/** Sources: rows rest on documents that a reader can look up. */
import { resource } from '../descriptor';
import { error, quote, warning } from './problem';
import type { Rule, Tables } from './tables';

/** A source has an address, or was read whole; and some row uses it. */
export const sourceUse: Rule = function* (tables) {
  const used = useOfSources(tables);
  for (const { line, row } of tables.rows('sources')) {
    const uses = used.get(row.id) ?? 0;
    if (uses === 0)
      yield warning('sources', line, 'id', `no row uses ${quote(row.id)} (use it, or take it out)`);
    if (row.url !== null || row.read === 'whole') continue;
    const message =
      'empty (give the web address that begins with https://; only documents read whole may go without)';
    yield (uses > 0 ? error : warning)('sources', line, 'url', message);
  }
};

/** One document is one row. */
export const sourceAddresses: Rule = function* (tables) {
  const seen = new Map<string, string>();
  for (const { line, row } of tables.rows('sources')) {
    if (row.url === null) continue;
    const first = seen.get(row.url);
    if (first) {
      yield warning(
        'sources',
        line,
        'url',
        `the same address as source ${quote(first)} (if it is one document, keep one row and list the other id in redirects.csv)`
      );
    } else seen.set(row.url, row.id);
  }
};

/** A name spelled in two ways would count as two origins that confirm each other. */
export const sourceSpellings: Rule = function* (tables) {
  for (const column of ['publisher', 'origin'] as const) {
    const seen = new Map<string, string>();
    for (const { line, row } of tables.rows('sources')) {
      const letters = row[column].toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      const first = seen.get(letters) ?? row[column];
      seen.set(letters, first);
      if (first === row[column]) continue;
      yield warning(
        'sources',
        line,
        column,
        `${quote(row[column])} is spelled ${quote(first)} elsewhere (write one of them throughout)`
      );
    }
  }
};

/** A document of an observing organization names it, and only such a document does. */
export const sourceRoles: Rule = function* (tables) {
  for (const { line, row } of tables.rows('sources')) {
    if (row.role === 'mission' && row.organization === null) {
      yield error(
        'sources',
        line,
        'organization',
        'empty, but the role is mission (name the organization whose document it is)'
      );
    }
    if (row.role !== 'mission' && row.organization !== null) {
      yield error(
        'sources',
        line,
        'role',
        `${quote(row.role)} beside the organization ${quote(row.organization)} (write mission, or leave organization empty)`
      );
    }
  }
};

function useOfSources(tables: Tables): Map<string, number> {
  const uses = new Map<string, number>();
  for (const name of tables.names()) {
    const columns = resource(name)
      .foreignKeys.filter(({ reference }) => reference.resource === 'sources')
      .flatMap(({ fields }) => fields);
    for (const { cells } of tables.lines(name)) {
      for (const column of columns) {
        const source = cells[column];
        if (source) uses.set(source, (uses.get(source) ?? 0) + 1);
      }
    }
  }
  return uses;
}

/** Codes that depend on the row's kind: members and other names. */
import { error, quote, warning } from './problem';
import { suggest } from './suggest';
import type { Rule } from './tables';

/** A member that is a country is a country's code. */
export const memberCountries: Rule = function* (tables) {
  const countries = tables.byId('countries');
  const byName = new Map([...countries.values()].map(({ row }) => [row.name, row.id]));
  for (const { line, row } of tables.rows('members')) {
    const isCode = countries.has(row.member);
    if (row.kind === 'country' && !isCode) {
      const meant = byName.get(row.member) ?? suggest(row.member, countries.keys());
      const mend = meant
        ? `did you mean "${meant}"? else add it to countries.csv`
        : 'add it to countries.csv';
      yield error('members', line, 'member', `no country ${quote(row.member)} (${mend})`);
    }
    if (row.kind === 'body' && isCode) {
      yield error(
        'members',
        line,
        'kind',
        `"body", but ${quote(row.member)} is a country's code (write country)`
      );
    }
  }
};

/** Another name belongs to an organization's id, or to a name that the tables use. */
export const aliasNames: Rule = function* (tables) {
  const organizations = tables.ids('organizations');
  for (const { line, row } of tables.rows('aliases')) {
    if (row.kind === 'organization' && !organizations.has(row.name)) {
      const meant = suggest(row.name, organizations);
      yield error(
        'aliases',
        line,
        'name',
        `no organization ${quote(row.name)} (${meant ? `did you mean "${meant}"?` : 'write its id'})`
      );
    }
    if (row.alias === row.name) {
      yield warning('aliases', line, 'alias', `${quote(row.alias)} is the name itself (take the row out)`);
    }
  }
};

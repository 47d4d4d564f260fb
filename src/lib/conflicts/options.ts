import { organizationOf } from './filter';
import type { Conflict } from './conflict';

/** What the selects of the list offer: values and labels, by label. */
export interface ConflictOptions {
  countries: [string, string][];
  organizations: [string, string][];
  measures: [string, string][];
}

/** What can be chosen among conflicts. An organization is labelled as at its newest election among them. */
export function optionsOf(conflicts: readonly Conflict[]): ConflictOptions {
  const oldestFirst = [...conflicts].sort((a, b) => (a.date < b.date ? -1 : 1));
  const choices = (value: (of: Conflict) => string, label: (of: Conflict) => string) =>
    [...new Map(oldestFirst.map((of): [string, string] => [value(of), label(of)]))]
      .filter(([id]) => id)
      .sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    countries: choices(
      ({ country }) => country,
      ({ countryName }) => countryName
    ),
    organizations: choices(organizationOf, ({ name }) => name),
    measures: choices(
      ({ measure }) => measure,
      ({ measureLabel }) => measureLabel
    )
  };
}

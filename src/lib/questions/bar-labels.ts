import type { Layout } from '$lib/charts/layout';
import { electionLabel, missionLabel } from './mission-columns';
import { countryName, shortName, type Names } from './names';
import type { QuestionRow } from './question';
import { day, month } from '$lib/ui/words';

type Kind = Layout['kind'];
type Where = Pick<QuestionRow, 'country' | 'date' | 'type'>;

/** A country's name is written on a phone up to this many letters; else its code, so that the date stays in sight. */
const longestName = 10;

/** A country's name, or its code where the name is long and room is scarce. */
export function shortCountry(names: Names, country: string, kind: Kind): string {
  const name = countryName(names, country);
  return kind === 'narrow' && name.length > longestName ? country : name;
}

const oneValue = <Row>(rows: readonly Row[], value: (row: Row) => string) =>
  new Set(rows.map(value)).size <= 1;

/** How the bars of elections are called: without the country where all are in one. */
export function electionLabels(rows: readonly Where[], names: Names, kind: Kind): (row: Where) => string {
  const single = oneValue(rows, (row) => row.country);
  return (row) => {
    if (single)
      return kind === 'wide'
        ? `${day(row.date)}, ${(names.types[row.type] ?? row.type).toLowerCase()}`
        : day(row.date);
    return kind === 'wide'
      ? electionLabel(row, names)
      : `${shortCountry(names, row.country, kind)} ${month(row.date)}`;
  };
}

/** How the bars of missions are called: without the organization or the country where all have the same. */
export function missionLabels(
  rows: readonly QuestionRow[],
  names: Names,
  kind: Kind
): (row: QuestionRow) => string {
  const oneOrganization = oneValue(rows, (row) => row.organization);
  const oneCountry = oneValue(rows, (row) => row.country);
  return (row) => {
    const organization = shortName(names, row.organization);
    const when = kind === 'wide' ? day(row.date) : month(row.date);
    if (oneOrganization) return `${shortCountry(names, row.country, kind)}, ${when}`;
    if (oneCountry) return `${organization}, ${when}`;
    return kind === 'wide' ? missionLabel(row, names) : `${organization}, ${row.country} ${when}`;
  };
}

/** How the dot of a mission is called, where there is room for few words. */
export function dotLabel(row: QuestionRow, names: Names, kind: Kind): string {
  const where = kind === 'wide' ? `, ${countryName(names, row.country)}` : ` ${row.country}`;
  return `${shortName(names, row.organization)}${where} ${row.date.slice(0, 4)}`;
}

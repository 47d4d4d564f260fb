import { sumBy } from '$lib/charts/group-by';
import { swatch, type KeyItem } from '$lib/charts/key';
import { hasOwnColour, organizationColour } from '$lib/charts/organization-colour';
import type { LabelledPoint, LabelledStrip } from '$lib/charts/place-labelled';
import { count, number } from '$lib/ui/words';
import { leftOut, type LeftOut } from '../left-out';
import { byCount, listed } from '../most';
import { shortName, type Names } from '../names';
import { headsOf, namesOf, once, oneCountry, type Head, type HeadRow } from './row';

/** More organizations than this in a strip are only counted. */
const mostNamed = 3;

export interface HeadsPicture {
  strips: LabelledStrip[];
  points: LabelledPoint[];
  shown: HeadRow[];
  hidden: LeftOut;
}

export const keyOf = ({ mission, head }: Pick<HeadRow, 'mission' | 'head'>): string => `${mission}|${head}`;

/** A strip for each head at more than one contest, and once all of them are there one for all the others. */
export function pictureOf(
  rows: readonly HeadRow[],
  names: Names,
  { limit, narrow }: { limit: number; narrow: boolean }
): HeadsPicture {
  const { again, others } = headsOf(rows);
  const heads = again.slice(0, limit);
  const rest = again.length <= limit ? others : [];
  const single = oneCountry(rows);
  const point = (strip: string) => (row: HeadRow) => ({
    key: keyOf(row),
    strip,
    date: row.date,
    colour: organizationColour(row.organization),
    label: single ? shortName(names, row.organization) : row.country
  });
  const shown = [...heads.flatMap((head) => head.rows), ...rest];
  return {
    strips: [...heads.map((head) => stripOf(head, names, narrow)), ...(rest.length ? [restStrip(rest)] : [])],
    points: [...heads.flatMap((head) => head.rows.map(point(head.id))), ...rest.map(point(once))],
    shown,
    hidden: leftOut({ head: namesOf(rows) - namesOf(shown) }, rows.length - shown.length)
  };
}

function stripOf({ id, rows, contests }: Head, names: Names, narrow: boolean): LabelledStrip {
  const ids = byCount(sumBy(rows, (row) => row.organization));
  const most = narrow ? 1 : mostNamed;
  const sub =
    ids.length > most
      ? count(ids.length, 'organization')
      : listed(ids.map((organization) => shortName(names, organization)));
  const n = count(contests, 'contest');
  return { id, label: id, sub, note: narrow ? `${sub} · ${number(contests)}` : n, labelled: true };
}

const restStrip = (rows: readonly HeadRow[]): LabelledStrip => ({
  id: once,
  label: 'At one contest only',
  sub: count(namesOf(rows), 'name'),
  note: count(namesOf(rows), 'name'),
  labelled: false
});

/** The organizations with a colour of their own that are drawn, and the others. */
export function organizationsKey(shown: readonly HeadRow[], names: Names): KeyItem[] {
  const ids = byCount(sumBy(shown, (row) => row.organization));
  const own = ids.filter(hasOwnColour).map((id) => swatch(shortName(names, id), organizationColour(id)));
  const grey = ids.filter((id) => !hasOwnColour(id));
  const [only = ''] = grey;
  const label = grey.length === 1 ? shortName(names, only) : `${grey.length} other organizations`;
  return grey.length ? [...own, swatch(label, organizationColour(''))] : own;
}

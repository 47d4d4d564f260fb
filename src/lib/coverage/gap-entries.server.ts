import { rowById, rowNamed, table } from '$lib/dataset/lookup.server';
import type { GapRow } from '$lib/dataset/rows';
import { nameOn } from '$lib/dataset/name-on.server';
import { linkedNote } from '$lib/records/note.server';
import type { GapEntry } from './gap-entry';

let all: readonly GapEntry[] | undefined;

/** All rows of `gaps`, by country and election day. */
export function gapEntries(): readonly GapEntry[] {
  if (all) return all;
  const seen = new Map<string, number>();
  all = table('gaps')
    .map((gap) => toEntry(gap, seen))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return all;
}

/** The gaps of a country, the earliest election first. */
export const gapsOfCountry = (country: string) => gapEntries().filter((gap) => gap.country === country);

const sortKey = ({ countryName, date, anchor }: GapEntry) => `${countryName} ${date ?? ''} ${anchor}`;

function toEntry(gap: GapRow, seen: Map<string, number>): GapEntry {
  const { election, country, date, organization, kind, searched, note } = gap;
  return {
    anchor: anchorOf(gap, seen),
    country,
    countryName: rowNamed('countries', country).name,
    election,
    date,
    organization: organization
      ? { id: organization, short: nameOn(organization, date ?? searched).short }
      : null,
    hasMission: Boolean(election && organization && rowById('missions', `${election}/${organization}`)),
    kind,
    searched,
    note: linkedNote(note)
  };
}

/** Several gaps may be about one organization at one election: the later ones are numbered. */
function anchorOf({ election, country, date, organization }: GapRow, seen: Map<string, number>): string {
  const about = ['gap', election ?? [country, date].filter(Boolean).join('-'), organization];
  const anchor = about.filter(Boolean).join('-');
  const before = seen.get(anchor) ?? 0;
  seen.set(anchor, before + 1);
  return before ? `${anchor}-${before + 1}` : anchor;
}

/** Pairs the rows that a reader proposes with the careful person's, one to one. */
import { bare, enoughWords, isCompared, overlap, sameValue } from './alike';
import type { Row } from './gold';

export interface Pairing<R extends Row> {
  readonly pairs: readonly { readonly gold: Row; readonly proposed: R }[];
  readonly missed: readonly Row[];
  readonly wrong: readonly R[];
}

/** The columns that must agree for two rows to speak of one thing. */
const exactKeys: Readonly<Record<string, readonly string[]>> = {
  elections: ['country', 'date', 'type'],
  missions: ['organization'],
  figures: ['measure', 'value'],
  milestones: ['event', 'date'],
  heads: ['name'],
  places: ['name'],
  findings: ['theme'],
  conclusions: ['stance'],
  statements: ['kind'],
  events: ['kind'],
  polling_abroad: ['country', 'city']
};

/** The column with free words by which rows of other tables are known. */
const wordedKeys: Readonly<Record<string, string>> = {
  meetings: 'institution',
  participants: 'institution',
  standards: 'standard',
  members: 'member'
};

/** The closest pairs come first, so that of several findings under one theme those with one polarity meet. */
export function pairRows<R extends Row>(gold: readonly Row[], proposed: readonly R[]): Pairing<R> {
  const candidates = gold
    .flatMap((row) =>
      proposed.map((other) => ({ gold: row, proposed: other, closeness: closeness(row, other) }))
    )
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness);
  const taken = new Set<Row>();
  const pairs = candidates.filter(({ gold, proposed }) => {
    if (taken.has(gold) || taken.has(proposed)) return false;
    taken.add(gold).add(proposed);
    return true;
  });
  return {
    pairs,
    missed: gold.filter((row) => !taken.has(row)),
    wrong: proposed.filter((row) => !taken.has(row))
  };
}

/** 0 where two rows speak of different things; else the larger, the more they say the same. */
function closeness(gold: Row, proposed: Row): number {
  if (gold.table !== proposed.table) return 0;
  const key = likeness(gold, proposed);
  if (key === 0) return 0;
  const columns = Object.keys(gold.fields).filter(isCompared);
  const right = columns.filter((column) => sameValue(column, gold.fields[column], proposed.fields[column]));
  return key + right.length + (right.includes('polarity') ? columns.length : 0);
}

function likeness({ table, fields: gold }: Row, { fields: proposed }: Row): number {
  if (typeof gold.person === 'string' && typeof proposed.person === 'string')
    return bare(gold.person) === bare(proposed.person) ? 1 : 0;
  const worded = wordedKeys[table];
  if (worded) {
    if (table === 'members' && gold.kind !== proposed.kind) return 0;
    const share = overlap(String(gold[worded] ?? ''), String(proposed[worded] ?? ''));
    return share >= enoughWords ? share : 0;
  }
  const keys = exactKeys[table] ?? [];
  const say = table === 'places' ? withoutKind : text;
  const same = keys.every((column) => say(gold[column]) === say(proposed[column]));
  return keys.length > 0 && same ? 1 : 0;
}

const text = (value: unknown): string => bare(String(value ?? ''));

/** “Khatlon region” is Khatlon: the column beside it says of what kind it is. */
const withoutKind = (value: unknown): string =>
  text(value).replace(/(?<=.) (?:region|province|oblast|county|district|governorate|department|city)$/u, '');

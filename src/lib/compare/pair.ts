/** Which two organizations an address asks for. */
import type { Choice } from './compared-mission';

export interface Pair {
  a: string;
  b: string;
}

/** A pair to show, or what of the address stands in the way; then the ids that are known stay chosen. */
export type AskedPair =
  { pair: Pair; problem: null } | { pair: null; problem: string; a: string | null; b: string | null };

/**
 * Reads the keys `a` and `b` of an address; where it names neither, the pair at its default.
 * @param search the address's query, with its question mark
 */
export function readPair(search: string, choices: readonly Choice[], atDefault: Pair): AskedPair {
  const keys = new URLSearchParams(search);
  const [a, b] = [idOf(keys.get('a')), idOf(keys.get('b'))];
  if (!a && !b) return { pair: atDefault, problem: null };
  const known = (id: string | null) => choices.find((choice) => choice.id === id) ?? null;
  const [first, second] = [known(a), known(b)];
  const asked = { pair: null, a: first?.id ?? null, b: second?.id ?? null };
  const unknown = [a && !first ? a : null, b && !second ? b : null].filter((id) => id !== null);
  if (unknown.length)
    return {
      ...asked,
      problem: `No organization with missions has the id ${unknown.map(quoted).join(' or ')}: choose ${unknown.length > 1 ? 'two' : 'one'} from the lists.`
    };
  if (!first || !second)
    return {
      ...asked,
      problem: `The address names ${nameOf(first ?? second)} alone: choose a second organization.`
    };
  if (first === second)
    return {
      ...asked,
      b: null,
      problem: `The address names ${nameOf(first)} twice: choose another second organization.`
    };
  return { pair: { a: first.id, b: second.id }, problem: null };
}

const idOf = (value: string | null) => value?.trim().toLowerCase() || null;

/** A forged address may hold a text of any length. */
const quoted = (id: string) => `“${id.length > 40 ? `${id.slice(0, 40)}…` : id}”`;

const nameOf = (choice: Choice | null) => choice?.short ?? 'one organization';

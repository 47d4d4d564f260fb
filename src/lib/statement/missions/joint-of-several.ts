/** Organizations of our tables that are joint missions of others, where a text names these: “the AU and ECOWAS field a joint mission”. */
import type { Naming } from '../text/names';

/** By the organizations that go together, in the order of the alphabet. */
const jointMissions: Readonly<Record<string, string>> = {
  'au comesa': 'au-comesa',
  'au comesa igad': 'au-comesa-igad',
  'au ecowas': 'au-ecowas',
  'carter-center eisa': 'eisa-carter',
  'comesa eac igad': 'eac-comesa-igad',
  'iri ndi': 'ndi-iri'
};

const beside =
  /^['")]*(?:\s*\([^()\n]{1,40}\))?\s*(?:,|\/|-|&|,?\s*and)\s*(?:(?:of|from|for|by|the)\s+){0,3}$/iu;
const joint =
  /\bjoint(?:ly)?\b(?:\s+[\p{L}-]+){0,3}\s+(?:missions?|delegation|teams?|group|observ\p{L}+|monitor\p{L}*)\b|\b(?:mission|delegation|team|observers)\b[^.;\n]{0,40}\b(?:jointly|fielded by both|of both (?:bodies|organi[sz]ations))\b/iu;

/** The same namings, those of organizations that observe as one under the id of their joint mission. */
export function asJoint(text: string, namings: readonly Naming[]): Naming[] {
  const together = lists(text, namings).flatMap((list) => {
    const [first] = list;
    const last = list.at(-1);
    const parts = [...new Set(list.map(({ id }) => id))];
    const id = jointMissions[[...parts].sort().join(' ')];
    if (!id || !first || !last) return [];
    const before =
      text
        .slice(Math.max(0, first.start - 100), first.start)
        .split(/[.;\n]\s/u)
        .at(-1) ?? '';
    const after = text.slice(last.end, last.end + 160).split(/[.;\n]\s?/u)[0] ?? '';
    return joint.test(before) || joint.test(after) ? [{ id, parts }] : [];
  });
  const [found] = together;
  if (!found) return [...namings];
  return namings.map((naming) =>
    found.parts.includes(naming.id) ? { ...naming, id: found.id, kind: 'joint' } : naming
  );
}

/** Names that stand in a row. */
function lists(text: string, namings: readonly Naming[]): Naming[][] {
  const rows: Naming[][] = [];
  for (const naming of namings) {
    const last = rows.at(-1)?.at(-1);
    const gap = last && text.slice(last.end, naming.start);
    const isAbbreviation = gap !== undefined && /^\s*\($/u.test(gap) && last?.id === naming.id;
    if (gap !== undefined && (isAbbreviation || beside.test(gap))) rows.at(-1)?.push(naming);
    else rows.push([naming]);
  }
  return rows.filter(({ length }) => length > 1);
}

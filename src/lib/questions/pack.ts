import type { Cell, Columns } from './question';

/** Rows as they travel in a page: by column, text by number into a list of its distinct values. */
export interface Packed {
  length: number;
  /** Text: `[distinct values parted by tabs, their numbers parted by commas]`; numbers: `[values parted by commas]`. */
  columns: Record<string, string[]>;
}

/** What a mission's id, `<country>-<date>-<type>/<organization>`, tells already: such columns travel with it. */
const toldByMission: Readonly<Record<string, (mission: string) => string>> = {
  country: (mission) => mission.slice(0, 3),
  date: (mission) => mission.slice(4, 14),
  type: (mission) => mission.slice(15, mission.indexOf('/')),
  organization: (mission) => mission.slice(mission.indexOf('/') + 1)
};

/** Packs rows for a page; `unpack` gives back the same rows. Throws where a text holds a tab. */
export function pack(rows: readonly Record<string, Cell>[], columns: Columns): Packed {
  const packed: Packed = { length: rows.length, columns: {} };
  for (const [name, type] of Object.entries(columns)) {
    const told = toldByMission[name];
    if (
      told &&
      rows.every(({ mission, [name]: value }) => typeof mission === 'string' && value === told(mission))
    )
      continue;
    const values = rows.map((row) => row[name] ?? null);
    packed.columns[name] = type.startsWith('number') ? [values.join(',')] : packText(name, values);
  }
  return packed;
}

function packText(name: string, values: readonly Cell[]): string[] {
  const numbers = new Map<string, number>();
  const codes = values.map((value) => {
    if (value === null) return '';
    const text = String(value);
    if (text.includes('\t')) throw new Error(`column ${name}: a tab in “${text}” cannot be packed`);
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
  const inOrder = codes.every((code, i) => code === i);
  return inOrder ? [[...numbers.keys()].join('\t')] : [[...numbers.keys()].join('\t'), codes.join(',')];
}

/** The rows of a packed page; what the columns declare is what each row holds. */
export function unpack(packed: Packed, columns: Columns): Record<string, Cell>[] {
  const rows: Record<string, Cell>[] = Array.from({ length: packed.length }, () => ({}));
  for (const [name, type] of Object.entries(columns)) {
    const [first, codes] = packed.columns[name] ?? [];
    if (first === undefined) continue;
    if (type.startsWith('number')) {
      first.split(',').forEach((value, i) => set(rows, i, name, value === '' ? null : Number(value)));
    } else {
      const texts = first.split('\t');
      if (codes === undefined) texts.forEach((text, i) => set(rows, i, name, text));
      else
        codes
          .split(',')
          .forEach((code, i) => set(rows, i, name, code === '' ? null : (texts[Number(code)] ?? null)));
    }
  }
  for (const [name, told] of Object.entries(toldByMission))
    if (name in columns && !packed.columns[name])
      for (const row of rows) row[name] = told(String(row.mission));
  return rows;
}

function set(rows: Record<string, Cell>[], i: number, name: string, value: Cell): void {
  const row = rows[i];
  if (row) row[name] = value;
}

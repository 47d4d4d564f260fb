/** Rows by a key, in order of first appearance. (`Map.groupBy` is younger than some browsers and Node 20.) */
export function groupBy<Row, Key>(rows: Iterable<Row>, key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Amounts of rows added up by a key, in order of first appearance; each row is 1 unless told. */
export function sumBy<Row, Key>(
  rows: Iterable<Row>,
  key: (row: Row) => Key,
  amount: (row: Row) => number = () => 1
): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + amount(row));
  return sums;
}

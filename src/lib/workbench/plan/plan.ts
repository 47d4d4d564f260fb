/** How DuckDB runs a query: a tree of steps, each fed by those below it. */
export interface PlanNode {
  /** DuckDB's name of the step: `HASH_JOIN`. */
  operator: string;
  /** What DuckDB says of it besides, by name: `Table`, `Filters`, `Conditions`; numbers of rows are left out. */
  details: Readonly<Record<string, readonly string[]>>;
  /** How many rows DuckDB expected; null where it does not say. */
  estimated: number | null;
  /** How many rows came out, and how many of a table were looked through; null where the query was not run. */
  actual: number | null;
  scanned: number | null;
  /** The time spent in this step alone; null where the query was not run. */
  seconds: number | null;
  children: readonly PlanNode[];
}

export interface Plan {
  /** The steps that give the result; one, but for odd queries. */
  roots: readonly PlanNode[];
  /** The time of all steps together; null where the query was not run. */
  seconds: number | null;
  /** As DuckDB gave it. */
  raw: string;
}

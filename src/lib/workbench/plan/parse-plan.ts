/** A plan as DuckDB gives it → its steps. */
import type { Result } from '$lib/engine/engine';
import type { Plan, PlanNode } from './plan';

/** The plan in the result of an EXPLAIN with `FORMAT JSON`; null where the result is none. */
export function planOf({ columns, rowCount, value }: Result): Plan | null {
  const [key, text] = columns.map(({ name }) => name);
  if (columns.length !== 2 || key !== 'explain_key' || text !== 'explain_value') return null;
  const raw = rowCount > 0 ? value(0, 1) : null;
  return typeof raw === 'string' ? parsePlan(raw) : null;
}

/** Reads a plan as `EXPLAIN (FORMAT JSON)` or `EXPLAIN (ANALYZE, FORMAT JSON)` gives it; null where it is in no such form. */
export function parsePlan(raw: string): Plan | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    return null;
  }
  if (Array.isArray(parsed)) return { roots: parsed.flatMap(readNode), seconds: null, raw };
  if (!isObject(parsed) || !Array.isArray(parsed.children)) return null;
  const roots = parsed.children.flatMap(readNode).flatMap(unwrapped);
  return { roots, seconds: roots.reduce((sum, root) => sum + secondsOf(root), 0), raw };
}

/** The step that only measures the others is none of the query's own. */
const unwrapped = (node: PlanNode): readonly PlanNode[] =>
  node.operator === 'EXPLAIN_ANALYZE' ? node.children : [node];

function readNode(json: unknown): PlanNode[] {
  if (!isObject(json)) return [];
  const name = json.operator_name ?? json.name;
  if (typeof name !== 'string') return [];
  const { 'Estimated Cardinality': estimated, ...said } = isObject(json.extra_info) ? json.extra_info : {};
  return [
    {
      operator: name.trim(),
      details: Object.fromEntries(
        Object.entries(said)
          .map(([label, text]) => [label, texts(text)] as const)
          .filter(([, lines]) => lines.length)
      ),
      estimated: numberOrNull(estimated),
      actual: numberOrNull(json.operator_cardinality),
      scanned: numberOrNull(json.operator_rows_scanned),
      seconds: numberOrNull(json.operator_timing),
      children: Array.isArray(json.children) ? json.children.flatMap(readNode) : []
    }
  ];
}

const secondsOf = ({ seconds, children }: PlanNode): number =>
  children.reduce((sum, child) => sum + secondsOf(child), seconds ?? 0);

const texts = (said: unknown): string[] =>
  (Array.isArray(said) ? said : [said]).filter(
    (line): line is string => typeof line === 'string' && line !== ''
  );

function numberOrNull(said: unknown): number | null {
  if (typeof said === 'number') return said;
  return typeof said === 'string' && /^\d+$/.test(said) ? Number(said) : null;
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  json !== null && typeof json === 'object' && !Array.isArray(json);

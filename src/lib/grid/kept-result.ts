/** A result beside the tables of a session, for what is asked of it by SQL. */
import type { Column, Result, Session } from '$lib/engine/engine';
import { EngineError } from '$lib/engine/error';
import { parseType, type SqlType } from '$lib/engine/sql-type';
import { quoted } from './quote';
import { sentenceOf } from './sentence';

/** @param table as SQL names it; @param columns as they are there: DuckDB may rename those that differ in case only */
export type Ask = (table: string, columns: readonly Column[]) => string;

/** DuckDB could not take a result back; the message says so. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

export class KeptResult {
  readonly #result: Result;
  readonly #name: string;
  readonly #session: () => Promise<Session>;
  #kept: Promise<{ session: Session; columns: Column[] }> | undefined;

  /**
   * @param name what it is kept as; an earlier result of that name goes
   * @param session the session to keep it in, asked for when it is first needed
   */
  constructor(result: Result, name: string, session: () => Promise<Session>) {
    this.#result = result;
    this.#name = name;
    this.#session = session;
  }

  /**
   * Runs a query about the result, which is kept first if it is not yet.
   * @throws EngineError; NotKept
   */
  async run(ask: Ask, signal?: AbortSignal): Promise<Result> {
    try {
      return await this.#ask(ask, signal);
    } catch (error) {
      if (!isGone(error)) throw error;
      this.#kept = undefined;
      return this.#ask(ask, signal);
    }
  }

  async #ask(ask: Ask, signal: AbortSignal | undefined): Promise<Result> {
    this.#kept ??= this.#keep();
    this.#kept.catch(() => (this.#kept = undefined));
    const { session, columns } = await this.#kept;
    return session.run(ask(this.#table, columns), { signal });
  }

  get #table(): string {
    return `result.${quoted(this.#name)}`;
  }

  async #keep(): Promise<{ session: Session; columns: Column[] }> {
    const unnamed = this.#result.columns.find(({ type }) => hasNameless(parseType(type)));
    if (unnamed)
      throw new NotKept(`${notPossible}: ${unnamed.name} holds structs without names (${unnamed.type}).`);
    const session = await this.#session();
    try {
      await session.keep(this.#name, this.#result);
    } catch (error) {
      const kind = error instanceof EngineError ? error.kind : 'sql';
      if (kind === 'closed' || kind === 'cancelled' || kind === 'network') throw error;
      const why = kind === 'crashed' ? 'the engine broke over it' : sentenceOf(error).slice(0, -1);
      throw new NotKept(`${notPossible}: DuckDB does not take it back (${why}).`, { cause: error });
    }
    const { columns } = await session.run(`FROM ${this.#table} LIMIT 0`);
    const types = this.#result.columns;
    return { session, columns: columns.map(({ name }, i) => ({ name, type: types[i]?.type ?? 'VARCHAR' })) };
  }
}

const notPossible = 'This result cannot be sorted, filtered or summed up';

/** Of structs without names DuckDB makes no table: it breaks. */
function hasNameless(type: SqlType): boolean {
  switch (type.kind) {
    case 'plain':
      return false;
    case 'list':
      return hasNameless(type.element);
    case 'map':
      return hasNameless(type.key) || hasNameless(type.value);
    default:
      return type.fields.some((field) => field.name === '' || hasNameless(field.type));
  }
}

/** A closed session, or an engine that was started anew, has lost what was kept. */
function isGone(error: unknown): boolean {
  if (!(error instanceof EngineError)) return false;
  return (
    error.kind === 'closed' ||
    (error.kind === 'sql' && /Table with name .* does not exist/.test(error.message))
  );
}

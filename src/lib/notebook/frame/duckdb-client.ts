/** The database client of notebooks, as Observable's: its tables are those of the page's engine. */
import type { Value } from '$lib/engine/engine';
import { codeValue, decodeRows, type CodedResult } from '../result-code';
import type { Host } from './messages';
import { FileReference } from './file-attachment';

/** The tables a notebook may name as a source: `../data/<table>.csv`. */
const tableFile = /^(?:\.\.?\/)*data\/([a-z_]+)\.csv$/;

type Rows = ReturnType<typeof decodeRows>;

/** @returns the class that cells know as `DuckDBClient` */
export function duckdbClientOf(host: Host) {
  return class DuckDBClient {
    /**
     * @param sources names of tables, and the files that they are read from
     * @throws Error where a source is no table of this site
     */
    static async of(sources: Record<string, unknown> = {}): Promise<DuckDBClient> {
      const client = new DuckDBClient();
      for (const [name, source] of Object.entries(sources)) {
        const table = source instanceof FileReference ? tableFile.exec(source.name)?.[1] : undefined;
        if (!table)
          throw new Error(`The table “${name}” is not from a file of this site: take "../data/<table>.csv".`);
        if (table !== name)
          await client.query(`CREATE OR REPLACE TEMP VIEW ${client.escape(name)} AS FROM ${table}`);
      }
      return client;
    }

    /** Rows of one statement; `?` stand for the parameters. */
    async query(sql: string, params: readonly Value[] = []): Promise<Rows> {
      const answer = await host.ask({ what: 'query', sql, params: params.map(codeValue) });
      return decodeRows(answer as CodedResult);
    }

    async queryRow(sql: string, params?: readonly Value[]) {
      return (await this.query(sql, params))[0] ?? null;
    }

    sql(strings: readonly string[], ...params: Value[]): Promise<Rows> {
      return this.query(strings.join('?'), params);
    }

    queryTag(strings: readonly string[], ...params: Value[]) {
      return [strings.join('?'), params];
    }

    escape(name: string): string {
      return `"${name.replaceAll('"', '""')}"`;
    }

    describeTables() {
      return this.query('SELECT table_name AS name FROM information_schema.tables ORDER BY ALL');
    }

    describeColumns({ table }: { table: string }) {
      return this.query(
        `SELECT column_name AS name, data_type AS "databaseType", is_nullable = 'YES' AS nullable
         FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position`,
        [table]
      );
    }
  };
}

/** DuckDB itself, in Node, on one thread: what the page's engine is compared with. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of the same DuckDB as the page's engine. It is large and of no use but here, so it is fetched here. */
const nativePackage = '@duckdb/node-api@1.4.3-r.3';

export interface Native {
  /** For files that are to be read. */
  folder: string;
  /** Runs SQL, one statement after another; milliseconds. */
  time: (sql: string) => Promise<number>;
  close: () => void;
}

interface Connection {
  runAndReadAll: (sql: string) => Promise<{ getRows: () => unknown[] }>;
  closeSync: () => void;
}

interface Library {
  DuckDBInstance: {
    create: (
      path: string,
      options: Record<string, string>
    ) => Promise<{ connect: () => Promise<Connection> }>;
  };
}

export async function openNative(): Promise<Native> {
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-native-'));
  execFileSync('npm', ['install', '--no-save', '--prefix', folder, nativePackage], { stdio: 'ignore' });
  const library = createRequire(join(folder, 'index.js'))('@duckdb/node-api') as Library;
  const instance = await library.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    folder,
    async time(sql) {
      const begun = performance.now();
      for (const statement of sql.split(';').filter((part) => part.trim()))
        (await connection.runAndReadAll(statement)).getRows();
      return performance.now() - begun;
    },
    close() {
      connection.closeSync();
      rmSync(folder, { recursive: true });
    }
  };
}

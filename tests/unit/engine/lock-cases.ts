/** SQL that must be refused, in Node as in the page; `%address` stands for an address that a test can watch. */
export const refusedSql: string[] = [
  "COPY missions TO 'out.csv'",
  "COPY missions FROM 'in.csv'",
  "COPY (SELECT 1) TO '%address/out.csv'",
  "EXPORT DATABASE 'out'",
  "IMPORT DATABASE 'out'",
  "ATTACH 'other.db'",
  "ATTACH ':memory:' AS other",
  "ATTACH '%address/other.db'",
  'DETACH memory',
  'INSTALL json',
  "FORCE INSTALL json FROM '%address'",
  "/* first */ install 'json'",
  'LOAD json',
  "LOAD '%address/json.duckdb_extension.wasm'",
  "SELECT * FROM read_csv('%address/x.csv')",
  "SELECT * FROM '%address/x.csv'",
  "SELECT * FROM read_text('%address/x')",
  "SELECT * FROM read_csv('data/missions.csv')",
  "SELECT * FROM glob('*')",
  "SET custom_extension_repository = '%address'",
  'SET enable_external_access = true',
  'SET GLOBAL threads = 1',
  'RESET lock_configuration',
  'PRAGMA threads = 1',
  "SELECT timezone('UTC', now())",
  'DROP TABLE missions',
  'DROP VIEW first_missions',
  'DELETE FROM missions',
  'UPDATE missions SET observers = 0',
  'INSERT INTO missions VALUES (1, 1)',
  'ALTER TABLE missions RENAME TO gone',
  'CREATE TABLE mine AS SELECT 1',
  'CREATE OR REPLACE VIEW missions_too AS SELECT 1',
  'CREATE MACRO mine() AS 1',
  'COMMIT; DROP TABLE missions',
  'ROLLBACK; UPDATE missions SET observers = 0',
  'EXPLAIN ANALYZE COMMIT; DELETE FROM missions',
  'BEGIN'
];

/** SQL that the lock leaves possible. */
export const allowedSql: string[] = [
  'CREATE TEMP TABLE mine AS SELECT * FROM missions; INSERT INTO mine VALUES (9, 9); SELECT * FROM mine',
  'CREATE TEMP VIEW missions AS SELECT 0 AS observers; SELECT * FROM missions',
  "SET VARIABLE x = 5; SELECT getvariable('x')",
  'SELECT current_date, today(), current_time, localtimestamp, now()',
  'SELECT \'a; DROP TABLE missions\' AS ";", $$ ; $$ -- ; DROP TABLE missions',
  'EXPLAIN SELECT * FROM missions',
  'SUMMARIZE missions',
  'DESCRIBE missions',
  'SHOW TABLES',
  'PIVOT missions ON id USING sum(observers)',
  'FROM missions',
  'PRAGMA table_info(missions)',
  'PREPARE p AS SELECT ?::INTEGER; EXECUTE p(3)'
];

/** The tables of both: two missions, and a view on one of them. */
export const lockSetup = `
  CREATE TABLE missions AS SELECT * FROM (VALUES (1, 20), (2, 30)) t(id, observers);
  CREATE VIEW first_missions AS SELECT * FROM missions WHERE id = 1;
`;

/** What a query of the tables gives as long as nothing has changed them. */
export const lockCheck = {
  sql: 'SELECT (SELECT sum(observers) FROM missions) AS observers, (SELECT count(*) FROM first_missions) AS first, (SELECT count(*) FROM duckdb_tables()) AS tables',
  rows: [{ observers: 50, first: 1, tables: 1 }]
};

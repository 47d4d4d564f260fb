/** The files of the data set that a notebook may read, as it names them: seen from the folder `notebooks/`. */

/** The table whose CSV file is named; undefined where no such file is. */
export const namedTable = (name: string): string | undefined =>
  /^(?:\.\.?\/)*data\/([a-z_]+)\.csv$/.exec(name)?.[1];

/** Whether the SQL of the derived views is named. */
export const isViews = (name: string): boolean => /^(?:\.\.?\/)*src\/lib\/dataset\/views\.sql$/.test(name);

/** What is said where neither is. */
export const noSuchFile = (name: string): Error =>
  new Error(`There is no file “${name.slice(0, 100)}” here: notebooks read "../data/<table>.csv".`);

/** Synthetic visits of polling stations, and what an analyst would ask of them. The same SQL in the page and in DuckDB itself. */

export const visitCount = 10_000_000;

export const makeVisits = `CREATE TEMP TABLE visits AS
SELECT
  i AS id,
  (hash(i, 1) % 1310)::INTEGER AS mission,
  (hash(i, 2) % 60)::INTEGER AS country,
  DATE '2003-01-01' + (hash(i, 3) % 8400)::INTEGER AS date,
  (hash(i, 4) % 1000)::DOUBLE / 10 AS turnout,
  ['very good', 'good', 'bad', 'very bad'][1 + (hash(i, 5) % 4)::INTEGER] AS rating,
  'station ' || (hash(i, 6) % 200000) AS station
FROM range(${visitCount}) r(i);
CREATE TEMP TABLE observers AS
SELECT m::INTEGER AS mission, 'organization ' || (m % 40) AS organization, 5 + m % 300 AS observers
FROM range(1310) r(m);`;

export const visitQueries: readonly { name: string; sql: string }[] = [
  {
    name: 'visits and turnout a country',
    sql: 'SELECT country, count(*), avg(turnout) FROM visits GROUP BY country'
  },
  {
    name: 'the missions with most visits',
    sql: 'SELECT mission, count(*) AS n FROM visits GROUP BY mission ORDER BY n DESC LIMIT 20'
  },
  {
    name: 'bad ratings of one year',
    sql: "SELECT country, count(*) FROM visits WHERE date BETWEEN '2020-01-01' AND '2020-12-31' AND rating LIKE '%bad' GROUP BY country"
  },
  {
    name: 'stations that differ, a country',
    sql: 'SELECT country, count(DISTINCT station) FROM visits GROUP BY country'
  },
  {
    name: 'visits a month',
    sql: "SELECT date_trunc('month', date) AS month, count(*) FROM visits GROUP BY month ORDER BY month"
  },
  {
    name: 'quantiles of turnout',
    sql: 'SELECT rating, quantile_cont(turnout, [0.1, 0.5, 0.9]) FROM visits GROUP BY rating'
  },
  {
    name: 'visits an observer, a join',
    sql: 'SELECT organization, count(*) / sum(DISTINCT observers) FROM visits JOIN observers USING (mission) GROUP BY organization'
  },
  { name: 'stations by a part of their name', sql: "SELECT count(*) FROM visits WHERE station LIKE '%777%'" },
  {
    name: 'a ranking each year',
    sql: `SELECT year(date) AS year, mission, count(*) AS n FROM visits GROUP BY year, mission
          QUALIFY row_number() OVER (PARTITION BY year ORDER BY n DESC, mission) <= 3`
  },
  {
    name: 'running totals',
    sql: `SELECT country, date, sum(count(*)) OVER (PARTITION BY country ORDER BY date) FROM visits
          WHERE country < 5 GROUP BY country, date ORDER BY country, date`
  }
];

/** Files of visits, as an analyst may have them. */
export const visitFiles: readonly { name: string; rows: number }[] = [
  { name: 'million.csv', rows: 1_000_000 },
  { name: 'million.parquet', rows: 1_000_000 },
  { name: 'gigabyte.csv', rows: 17_000_000 }
];

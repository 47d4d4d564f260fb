-- One row a mission: how many rows of each of nine kinds the tables hold of it. Sizes and stations visited are claims of
-- these figures, periods are days of arrival or departure; recommendations, briefings and activities are no findings.
WITH cited AS (
  SELECT mission, source FROM figures
  UNION SELECT mission, source FROM findings
  UNION SELECT mission, source FROM conclusions
  UNION SELECT mission, source FROM milestones
  UNION SELECT mission, source FROM heads
  UNION SELECT mission, source FROM members
  UNION SELECT mission, source FROM places
  UNION SELECT mission, source FROM meetings
),
known AS (
  SELECT mission, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
  FROM cited
  WHERE mission IS NOT NULL
  GROUP BY mission
),
figure_counts AS (
  SELECT
    mission,
    count(*) FILTER (measure = 'observers-total') AS sizes,
    count(*) FILTER (measure = 'stations-visited') AS stations
  FROM figures
  GROUP BY mission
),
finding_counts AS (
  SELECT mission, count(*) AS findings FROM findings WHERE kind = 'finding' GROUP BY mission
),
period_counts AS (
  SELECT mission, count(*) AS periods FROM milestones WHERE event IN ('deployed-from', 'deployed-to') GROUP BY mission
)
SELECT
  c.mission,
  c.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(c.part_of, '/', 2), '') AS joint,
  coalesce(n.sizes, 0) AS sizes,
  coalesce(n.stations, 0) AS stations,
  coalesce(d.periods, 0) AS periods,
  c.heads,
  c.members,
  c.places,
  c.meetings,
  coalesce(f.findings, 0) AS findings,
  c.conclusions,
  known.sources
FROM coverage c
JOIN elections e ON e.id = c.election
JOIN known ON known.mission = c.mission
LEFT JOIN figure_counts n ON n.mission = c.mission
LEFT JOIN finding_counts f ON f.mission = c.mission
LEFT JOIN period_counts d ON d.mission = c.mission
ORDER BY e.date, c.mission

-- One row a mission: how many rows of each of nine kinds the tables hold of it. Sizes and stations visited are claims of
-- these figures, periods are days of arrival or departure; recommendations, briefings and activities are no findings.
WITH figure_counts AS (
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
  m.*,
  coalesce(n.sizes, 0) AS sizes,
  coalesce(n.stations, 0) AS stations,
  coalesce(d.periods, 0) AS periods,
  c.heads,
  c.members,
  c.places,
  c.meetings,
  coalesce(f.findings, 0) AS findings,
  c.conclusions,
  s.sources
FROM coverage c
JOIN mission_fields m ON m.mission = c.mission
JOIN mission_sources s ON s.mission = c.mission
LEFT JOIN figure_counts n ON n.mission = c.mission
LEFT JOIN finding_counts f ON f.mission = c.mission
LEFT JOIN period_counts d ON d.mission = c.mission
ORDER BY m.date, m.mission

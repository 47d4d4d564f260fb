-- One row a mission with a settled number of all its observers (`mission_sizes`) and a day from which it was in the country
-- (not planned): the days from the earliest such day to election day.
WITH arrivals AS (
  SELECT mission, min(date) AS deployed_from, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
  FROM milestones
  WHERE event = 'deployed-from' AND NOT planned
  GROUP BY mission
)
SELECT
  m.*,
  size.observers,
  size.status,
  strftime(a.deployed_from, '%Y-%m-%d') AS deployed_from,
  date_diff('day', a.deployed_from, CAST(m.date AS DATE)) AS days,
  concat_ws(' ', size.sources, a.sources) AS sources
FROM mission_sizes size
JOIN mission_fields m ON m.mission = size.mission
JOIN arrivals a ON a.mission = size.mission
WHERE a.deployed_from < CAST(m.date AS DATE)
ORDER BY m.date, m.mission

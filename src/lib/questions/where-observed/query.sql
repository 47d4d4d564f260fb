-- One row a mission, with all sources that name it.
WITH named AS (
  SELECT mission, source FROM figures WHERE mission IS NOT NULL
  UNION SELECT mission, source FROM findings
  UNION SELECT mission, source FROM conclusions
  UNION SELECT mission, source FROM milestones
  UNION SELECT mission, source FROM heads
  UNION SELECT mission, source FROM members
  UNION SELECT mission, source FROM meetings
  UNION SELECT mission, source FROM places
)
SELECT
  m.id AS mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  string_agg(n.source, ' ' ORDER BY n.source) AS sources
FROM missions m
JOIN elections e ON e.id = m.election
JOIN named n ON n.mission = m.id
GROUP BY ALL
ORDER BY date, mission

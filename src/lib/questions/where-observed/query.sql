-- One row a mission, with all sources that name it.
SELECT
  m.*,
  s.sources
FROM mission_fields m
JOIN mission_sources s ON s.mission = m.mission
ORDER BY m.date, m.mission

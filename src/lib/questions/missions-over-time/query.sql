-- One row a mission, whatever is known of it. A part of a joint mission is a mission of its own organization, and the joint mission
-- one more: this counts missions, never people. The sources are those of all rows of the mission.
SELECT
  m.*,
  s.sources
FROM mission_fields m
JOIN mission_sources s ON s.mission = m.mission
ORDER BY m.date, m.mission

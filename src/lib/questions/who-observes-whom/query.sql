-- One row a mission: which organization observed an election of which country. Counted are contests (rounds, re-runs and votes
-- of one day together), and a part of a joint mission is a mission of its own organization. The sources are those of all its rows.
SELECT
  m.*,
  s.sources
FROM mission_fields m
JOIN mission_sources s ON s.mission = m.mission
ORDER BY m.date, m.mission

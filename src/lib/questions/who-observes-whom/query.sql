-- One row a mission: which organization observed an election of which country. Counted are contests (rounds, re-runs and votes
-- of one day together), and a part of a joint mission is a mission of its own organization. The sources are those of all its rows.
SELECT
  m.id AS mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  s.sources
FROM missions m
JOIN elections e ON e.id = m.election
JOIN mission_sources s ON s.mission = m.id
ORDER BY e.date, m.id

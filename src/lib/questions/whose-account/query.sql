-- One row a mission with a conclusion: on what it rests (`basis`), and whose document tells it (`role` of its source).
-- Missions whose conclusions carry the same `text` signed one text together.
SELECT
  k.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  k.basis,
  s.role,
  k.text,
  k.source AS sources
FROM conclusions k
JOIN missions m ON m.id = k.mission
JOIN elections e ON e.id = m.election
JOIN sources s ON s.id = k.source
ORDER BY e.date, k.mission

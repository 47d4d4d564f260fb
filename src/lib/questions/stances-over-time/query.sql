-- One row a mission with a conclusion: its stance, on what the conclusion rests (`basis`), and the mission's own evaluative words.
-- Missions whose conclusions carry the same `text` signed one text together.
SELECT
  k.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  k.stance,
  k.basis,
  k.terms,
  k.text,
  k.source AS sources
FROM conclusions k
JOIN missions m ON m.id = k.mission
JOIN elections e ON e.id = m.election
ORDER BY e.date, k.mission

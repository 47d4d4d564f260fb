-- One row a mission with a conclusion: its stance, on what the conclusion rests (`basis`), and the text that several missions signed together.
-- The rows of the chart are made of these: each two organizations at each contest for which both have a conclusion.
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
  k.text,
  k.source AS sources
FROM conclusions k
JOIN missions m ON m.id = k.mission
JOIN elections e ON e.id = m.election
ORDER BY e.date, k.mission

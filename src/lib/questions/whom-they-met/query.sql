-- One row a mission and category of counterpart: how many meetings are known. Meetings dated after election day are left out;
-- those without a date are kept. A mission without a row is not one that met nobody: none of its meetings is in what we read.
SELECT
  k.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  k.category,
  count(*) AS meetings,
  string_agg(DISTINCT k.source, ' ' ORDER BY k.source) AS sources
FROM meetings k
JOIN missions m ON m.id = k.mission
JOIN elections e ON e.id = m.election
WHERE k.date IS NULL OR k.date <= e.date
GROUP BY ALL
ORDER BY date, k.mission, k.category

-- One row a mission with at least one known meeting: how many of them were with parties or candidates, how many with civil
-- society or media, and how many with others. Meetings dated after election day are left out; those without a date are kept.
SELECT
  k.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  count(*) FILTER (k.category = 'parties-candidates') AS parties,
  count(*) FILTER (k.category IN ('civil-society', 'media')) AS society,
  count(*) FILTER (k.category NOT IN ('parties-candidates', 'civil-society', 'media')) AS others,
  string_agg(DISTINCT k.source, ' ' ORDER BY k.source) AS sources
FROM meetings k
JOIN missions m ON m.id = k.mission
JOIN elections e ON e.id = m.election
WHERE k.date IS NULL OR k.date <= e.date
GROUP BY ALL
ORDER BY date, k.mission

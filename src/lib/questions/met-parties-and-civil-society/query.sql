-- One row a mission with at least one known meeting: how many of them were with parties or candidates, how many with civil
-- society or media, and how many with others. Meetings dated after election day are left out; those without a date are kept.
SELECT
  m.*,
  count(*) FILTER (k.category = 'parties-candidates') AS parties,
  count(*) FILTER (k.category IN ('civil-society', 'media')) AS society,
  count(*) FILTER (k.category NOT IN ('parties-candidates', 'civil-society', 'media')) AS others,
  string_agg(DISTINCT k.source, ' ' ORDER BY k.source) AS sources
FROM meetings k
JOIN mission_fields m ON m.mission = k.mission
WHERE k.date IS NULL OR k.date <= CAST(m.date AS DATE)
GROUP BY ALL
ORDER BY m.date, m.mission

-- One row a mission and category of counterpart: how many meetings are known. Meetings dated after election day are left out;
-- those without a date are kept. A mission without a row is not one that met nobody: none of its meetings is in what we read.
SELECT
  m.*,
  k.category,
  count(*) AS meetings,
  string_agg(DISTINCT k.source, ' ' ORDER BY k.source) AS sources
FROM meetings k
JOIN mission_fields m ON m.mission = k.mission
WHERE k.date IS NULL OR k.date <= CAST(m.date AS DATE)
GROUP BY ALL
ORDER BY m.date, m.mission, k.category

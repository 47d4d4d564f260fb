-- One row a mission, at contests on which at least two organizations concluded: its stance, on what the conclusion rests (`basis`), and
-- its observers; no stance where we read no conclusion of a mission that was there. Such a mission rests on the source of
-- its size, else on the first of the sources that name it.
-- Missions whose conclusions carry the same `text` signed one text together.
WITH compared AS (
  SELECT coalesce(m.contest, split_part(m.mission, '/', 1)) AS contest
  FROM conclusions k
  JOIN mission_fields m ON m.mission = k.mission
  GROUP BY ALL
  HAVING count(DISTINCT m.organization) > 1
)
SELECT
  m.*,
  k.stance,
  k.basis,
  k.text,
  size.value AS observers,
  coalesce(
    nullif(concat_ws(' ', k.source, nullif(size.source, k.source)), ''),
    split_part(s.sources, ' ', 1)
  ) AS sources
FROM mission_fields m
JOIN mission_sources s ON s.mission = m.mission
JOIN compared ON compared.contest = coalesce(m.contest, split_part(m.mission, '/', 1))
LEFT JOIN conclusions k ON k.mission = m.mission
LEFT JOIN best_figures size
  ON size.mission = m.mission AND size.measure = 'observers-total' AND size.status NOT IN ('planned', 'interim')
ORDER BY m.date, m.mission

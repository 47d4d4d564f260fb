-- One row a mission, at contests on which at least two organizations concluded: its stance, on what the conclusion rests (`basis`), and
-- its observers; no stance where we read no conclusion of a mission that was there. Such a mission rests on the source of
-- its size, else on the first of the sources that name it.
-- Missions whose conclusions carry the same `text` signed one text together.
WITH present AS (
  SELECT mission, source FROM figures WHERE mission IS NOT NULL
  UNION SELECT mission, source FROM findings
  UNION SELECT mission, source FROM milestones
  UNION SELECT mission, source FROM heads
  UNION SELECT mission, source FROM members
  UNION SELECT mission, source FROM meetings
  UNION SELECT mission, source FROM places
),
compared AS (
  SELECT e.contest
  FROM conclusions k JOIN missions m ON m.id = k.mission JOIN elections e ON e.id = m.election
  GROUP BY e.contest
  HAVING count(DISTINCT m.organization) > 1
)
SELECT
  m.id AS mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  k.stance,
  k.basis,
  k.text,
  size.value AS observers,
  coalesce(
    nullif(concat_ws(' ', k.source, nullif(size.source, k.source)), ''),
    (SELECT min(p.source) FROM present p WHERE p.mission = m.id)
  ) AS sources
FROM missions m
JOIN elections e ON e.id = m.election
JOIN compared ON compared.contest = e.contest
LEFT JOIN conclusions k ON k.mission = m.id
LEFT JOIN best_figures size
  ON size.mission = m.id AND size.measure = 'observers-total' AND size.status NOT IN ('planned', 'interim')
ORDER BY e.date, m.id

-- One row a mission: the stance of its conclusion and on what that rests (`basis`), both empty where none is in what we read.
-- A mission without a conclusion rests on the sources of its other rows.
WITH cited AS (
  SELECT mission, source FROM figures
  UNION SELECT mission, source FROM findings
  UNION SELECT mission, source FROM milestones
  UNION SELECT mission, source FROM heads
  UNION SELECT mission, source FROM members
  UNION SELECT mission, source FROM places
  UNION SELECT mission, source FROM meetings
),
known AS (
  SELECT mission, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
  FROM cited
  WHERE mission IS NOT NULL
  GROUP BY mission
)
SELECT
  m.id AS mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  coalesce(k.stance, '') AS stance,
  coalesce(k.basis, '') AS basis,
  k.text,
  coalesce(k.source, known.sources) AS sources
FROM missions m
JOIN elections e ON e.id = m.election
LEFT JOIN conclusions k ON k.mission = m.id
LEFT JOIN known ON known.mission = m.id
ORDER BY e.date, m.id

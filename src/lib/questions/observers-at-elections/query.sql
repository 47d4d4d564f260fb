-- One row a mission with a settled number of its observers, and one an election with a total of international observers.
-- A joint mission and its parts are not counted twice: parts are left out where the joint mission has a settled number.
-- (`countable_figures` would leave them out for an announced one, too, and nothing would be counted.) Every row carries
-- its election's total, and how many missions are on file there once a joint mission and its parts are taken as one.
WITH settled AS (
  SELECT b.mission, b.election, m.part_of, b.value, b.low, b.high, b.status, b.sources
  FROM best_figures b
  JOIN missions m ON m.id = b.mission
  WHERE b.measure = 'observers-total' AND b.status NOT IN ('planned', 'interim')
),
counted AS (
  SELECT *
  FROM settled s
  WHERE NOT EXISTS (SELECT 1 FROM settled joint WHERE joint.mission = s.part_of)
),
on_file AS (
  SELECT m.election, count(*) AS missions
  FROM missions m
  WHERE NOT EXISTS (SELECT 1 FROM counted part WHERE part.part_of = m.id)
    AND (m.part_of IS NULL OR EXISTS (SELECT 1 FROM counted part WHERE part.part_of = m.part_of))
  GROUP BY m.election
),
totals AS (
  SELECT
    subject AS election, value, low, high, status, sources,
    -- What counts journalists too, or observers besides those of a mission, has no remainder.
    NOT coalesce(regexp_matches(note, 'journalist|besides'), false) AS whole
  FROM best_figures
  WHERE measure = 'international-observers'
),
rows AS (
  SELECT mission, election, value AS observers, low, high, status, sources FROM counted
  UNION ALL
  SELECT election || '/', election, NULL, NULL, NULL, NULL, NULL FROM totals
),
fields AS (
  SELECT * FROM mission_fields
  UNION ALL
  SELECT * FROM election_fields
)
SELECT
  f.*,
  r.observers,
  r.low,
  r.high,
  r.status,
  t.value AS accredited,
  t.status AS accredited_status,
  CASE WHEN t.whole THEN 1 WHEN t.value IS NOT NULL THEN 0 END AS accredited_whole,
  coalesce(o.missions, 0) AS missions_on_file,
  concat_ws(' ', r.sources, t.sources) AS sources
FROM rows r
JOIN fields f ON f.mission = r.mission
LEFT JOIN totals t ON t.election = r.election
LEFT JOIN on_file o ON o.election = r.election
ORDER BY f.date, f.mission

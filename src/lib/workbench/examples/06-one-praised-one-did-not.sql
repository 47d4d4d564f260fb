-- At which votes did one mission endorse and another criticize?
-- A subquery (WITH) made once, joined to itself; parts of joint missions are left out.
WITH concluded AS (
  SELECT DISTINCT m.election, m.organization, c.stance
  FROM conclusions c
  JOIN missions m ON m.id = c.mission
  WHERE c.basis <> 'person' AND m.part_of IS NULL
)
SELECT
  e.date,
  e.country,
  a.election,
  a.organization AS endorsed_by,
  b.organization AS criticized_by
FROM concluded a
JOIN concluded b ON b.election = a.election AND b.stance = 'critical'
JOIN elections e ON e.id = a.election
WHERE a.stance = 'endorsing'
ORDER BY e.date DESC, endorsed_by, criticized_by;

-- One row a country: its elections, contests, missions and observing organizations here, and the missions elsewhere
-- that name it among their member countries.
SELECT
  c.id,
  c.name,
  c.region,
  count(DISTINCT e.id) AS elections,
  count(DISTINCT e.contest) AS contests,
  count(DISTINCT m.id) AS missions,
  count(DISTINCT m.organization) AS organizations,
  strftime(min(e.date), '%Y-%m-%d') AS first,
  strftime(max(e.date), '%Y-%m-%d') AS last,
  (
    SELECT count(DISTINCT x.mission)
    FROM members x
    JOIN missions xm ON xm.id = x.mission
    JOIN elections xe ON xe.id = xm.election
    WHERE x.kind = 'country' AND x.member = c.id AND xe.country <> c.id
  ) AS sent
FROM countries c
LEFT JOIN elections e ON e.country = c.id
LEFT JOIN missions m ON m.election = e.id
GROUP BY ALL
ORDER BY c.region, c.name

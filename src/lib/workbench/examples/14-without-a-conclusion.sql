-- At which elections was a mission present of which no conclusion was found?
-- ANTI JOIN keeps the rows without a partner; a list gathers them.
SELECT e.date, e.country, m.election, list(m.organization ORDER BY m.organization) AS organizations
FROM missions m
ANTI JOIN conclusions c ON c.mission = m.id
JOIN elections e ON e.id = m.election
GROUP BY ALL
ORDER BY e.date DESC;

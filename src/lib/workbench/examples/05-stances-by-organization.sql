-- How did the organizations conclude?
-- count(*) FILTER makes a column of each answer; a text shared by several missions is counted once.
SELECT
  m.organization,
  count(DISTINCT coalesce(c.text, c.id)) AS texts,
  count(DISTINCT coalesce(c.text, c.id)) FILTER (c.stance = 'endorsing') AS endorsing,
  count(DISTINCT coalesce(c.text, c.id)) FILTER (c.stance = 'qualified') AS qualified,
  count(DISTINCT coalesce(c.text, c.id)) FILTER (c.stance = 'critical') AS critical
FROM conclusions c
JOIN missions m ON m.id = c.mission
WHERE c.basis <> 'person'
GROUP BY m.organization
HAVING texts >= 5
ORDER BY texts DESC;

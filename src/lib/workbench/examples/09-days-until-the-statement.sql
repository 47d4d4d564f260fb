-- How many days after the vote did missions publish their statement?
-- Dates subtract to days; median and quantiles are aggregates.
SELECT
  m.organization,
  count(*) AS statements,
  median(s.date - e.date) AS median_days,
  min(s.date - e.date) AS fewest,
  max(s.date - e.date) AS most
FROM milestones s
JOIN missions m ON m.id = s.mission
JOIN elections e ON e.id = m.election
WHERE s.event = 'statement' AND NOT s.planned
GROUP BY ALL
HAVING statements >= 3
ORDER BY median_days, m.organization;

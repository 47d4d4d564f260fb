-- Which organizations observed the most contests?
-- JOIN, GROUP BY, count(DISTINCT): two rounds of one vote are one contest.
SELECT
  o.name AS organization_name,
  m.organization,
  count(DISTINCT e.contest) AS contests,
  min(e.date) AS first_vote,
  max(e.date) AS last_vote
FROM missions m
JOIN elections e ON e.id = m.election
JOIN organizations o ON o.id = m.organization
GROUP BY ALL
ORDER BY contests DESC, organization
LIMIT 20;

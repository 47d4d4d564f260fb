-- How did the number of missions on record add up over the years?
-- sum() OVER an ordered window is a running total.
WITH yearly AS (
  SELECT year(e.date) AS year, m.organization, count(DISTINCT e.contest) AS contests
  FROM missions m
  JOIN elections e ON e.id = m.election
  WHERE m.organization IN ('cis', 'osce-odihr', 'ots', 'sco')
  GROUP BY ALL
)
SELECT
  year,
  organization,
  contests,
  sum(contests) OVER (PARTITION BY organization ORDER BY year) AS contests_so_far
FROM yearly
ORDER BY year, organization;

-- Every claim of each measure on which sources disagree, beside the value that is chosen.
SELECT
  d.election, d.mission, d.subject, d.measure, d.low, d.high, d.ratio, d.origins,
  b.id AS chosen,
  c.id, c.value, c.status, c.precision, c.source, c.note,
  CASE WHEN e.id IS NULL THEN 0 ELSE 1 END AS counts
FROM disagreements d
JOIN best_figures b ON b.subject = d.subject AND b.measure = d.measure
JOIN claims c ON c.subject = d.subject AND c.measure = d.measure
LEFT JOIN eligible_claims e ON e.id = c.id
ORDER BY d.subject, d.measure, c.value, c.id

-- One row a claim of a number on which sources differ (`disagreements`): at least two eligible claims of one mission, or
-- of one election, with different values. `chosen` is 1 for the claim that `best_figures` chooses.
WITH fields AS (
  SELECT * FROM mission_fields
  UNION ALL
  SELECT * FROM election_fields
)
SELECT
  f.*,
  c.measure,
  c.value,
  c.status,
  c.precision,
  CASE WHEN b.id = c.id THEN 1 ELSE 0 END AS chosen,
  c.source AS sources
FROM disagreements d
JOIN eligible_claims c ON c.subject = d.subject AND c.measure = d.measure
JOIN best_figures b ON b.subject = d.subject AND b.measure = d.measure
JOIN fields f ON f.mission = coalesce(c.mission, c.election || '/')
ORDER BY f.date, c.subject, c.measure, c.value, c.id

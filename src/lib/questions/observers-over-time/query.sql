-- One row a mission: the best figure for all its observers with the range of the eligible claims,
-- and the long-term observers among them where both are known.
SELECT
  m.*,
  total.value AS observers,
  total.low,
  total.high,
  total.status,
  long_term.value AS long_term,
  concat_ws(' ', total.sources, long_term.sources) AS sources
FROM best_figures total
JOIN mission_fields m ON m.mission = total.mission
LEFT JOIN best_figures long_term
  ON long_term.mission = total.mission
  AND long_term.measure = 'observers-long-term'
  AND long_term.value <= total.value
WHERE total.measure = 'observers-total'
ORDER BY m.date, m.mission

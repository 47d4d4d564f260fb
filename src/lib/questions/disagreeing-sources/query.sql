-- One row a claim of a number on which sources differ (`disagreements`): at least two eligible claims of one mission, or
-- of one election, with different values. `chosen` is 1 for the claim that `best_figures` chooses.
SELECT
  coalesce(c.mission, c.election || '/') AS mission,
  coalesce(m.organization, '') AS organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  c.measure,
  c.value,
  c.status,
  c.precision,
  CASE WHEN b.id = c.id THEN 1 ELSE 0 END AS chosen,
  c.source AS sources
FROM disagreements d
JOIN eligible_claims c ON c.subject = d.subject AND c.measure = d.measure
JOIN best_figures b ON b.subject = d.subject AND b.measure = d.measure
JOIN elections e ON e.id = c.election
LEFT JOIN missions m ON m.id = c.mission
ORDER BY e.date, c.subject, c.measure, c.value, c.id

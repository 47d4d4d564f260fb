-- Every claim about a mission with what weighed when the value of its measure was chosen: see best_figures in views.sql.
SELECT
  c.id, c.mission, c.origin, c.known_on,
  c.own::INTEGER AS own,
  c.settled::INTEGER AS settled,
  (s.id IS NOT NULL)::INTEGER AS eligible,
  coalesce(s.support, 0)::INTEGER AS support
FROM claims c
LEFT JOIN supported_claims s ON s.id = c.id
WHERE c.mission IS NOT NULL
ORDER BY c.id

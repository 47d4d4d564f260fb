-- One row a mission and state that its observers came from, where a source names the states (members of the kind country). A part of
-- a joint mission is a mission of its own, so a state may stand in both. `state_name` is there because most states are no hosts here.
SELECT
  m.*,
  x.member AS state,
  coalesce(c.name, x.member) AS state_name,
  string_agg(DISTINCT x.source, ' ' ORDER BY x.source) AS sources
FROM members x
JOIN mission_fields m ON m.mission = x.mission
LEFT JOIN countries c ON c.id = x.member
WHERE x.kind = 'country'
GROUP BY ALL
ORDER BY m.date, m.mission, state

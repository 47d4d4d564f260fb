-- One row a mission: the stance of its conclusion and on what that rests (`basis`), both empty where none is in what we read.
-- A mission without a conclusion rests on the sources of its other rows.
SELECT
  m.*,
  coalesce(k.stance, '') AS stance,
  coalesce(k.basis, '') AS basis,
  k.text,
  coalesce(k.source, s.sources) AS sources
FROM mission_fields m
LEFT JOIN conclusions k ON k.mission = m.mission
LEFT JOIN mission_sources s ON s.mission = m.mission
ORDER BY m.date, m.mission

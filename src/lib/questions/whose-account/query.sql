-- One row a mission with a conclusion: on what it rests (`basis`), and whose document tells it (`role` of its source).
-- Missions whose conclusions carry the same `text` signed one text together.
SELECT
  m.*,
  k.basis,
  s.role,
  k.text,
  k.source AS sources
FROM conclusions k
JOIN mission_fields m ON m.mission = k.mission
JOIN sources s ON s.id = k.source
ORDER BY m.date, m.mission

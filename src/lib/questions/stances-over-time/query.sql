-- One row a mission with a conclusion: its stance, on what the conclusion rests (`basis`), and the mission's own evaluative words.
-- Missions whose conclusions carry the same `text` signed one text together.
SELECT
  m.*,
  k.stance,
  k.basis,
  k.terms,
  k.text,
  k.source AS sources
FROM conclusions k
JOIN mission_fields m ON m.mission = k.mission
ORDER BY m.date, m.mission

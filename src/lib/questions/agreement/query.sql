-- One row a mission with a conclusion: its stance, on what the conclusion rests (`basis`), and the text that several missions signed together.
-- The rows of the chart are made of these: each two organizations at each contest for which both have a conclusion.
SELECT
  m.*,
  k.stance,
  k.basis,
  k.text,
  k.source AS sources
FROM conclusions k
JOIN mission_fields m ON m.mission = k.mission
ORDER BY m.date, m.mission

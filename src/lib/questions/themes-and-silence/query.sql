-- One row a mission, theme and polarity: how many findings (`mission_findings`), and whether one of the mission's documents with
-- findings was read whole (1) or all as excerpts (0). A theme without a row is silence of what was read.
WITH read AS (
  SELECT mission, max(CASE WHEN read_whole THEN 1 ELSE 0 END) AS whole
  FROM theme_matrix
  GROUP BY mission
)
SELECT
  m.*,
  f.theme,
  f.polarity,
  f.findings,
  read.whole,
  f.sources
FROM mission_findings f
JOIN mission_fields m ON m.mission = f.mission
JOIN read ON read.mission = f.mission
ORDER BY m.date, m.mission, f.theme, f.polarity

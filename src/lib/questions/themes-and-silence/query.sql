-- One row a mission, theme and polarity: how many findings, and whether one of the mission's documents with findings was read
-- whole (1) or all as excerpts (0). Recommendations, briefings and activities are left out: they say what a mission asks for,
-- was told or did, not what it found. A theme without a row is silence of what was read.
WITH read AS (
  SELECT mission, max(CASE WHEN read_whole THEN 1 ELSE 0 END) AS whole
  FROM theme_matrix
  GROUP BY mission
)
SELECT
  m.*,
  f.theme,
  f.polarity,
  count(*) AS findings,
  read.whole,
  string_agg(DISTINCT f.source, ' ' ORDER BY f.source) AS sources
FROM findings f
JOIN mission_fields m ON m.mission = f.mission
JOIN read ON read.mission = f.mission
WHERE f.kind = 'finding'
GROUP BY ALL
ORDER BY m.date, m.mission, f.theme, f.polarity

-- One row a mission, theme and polarity: how many findings. Recommendations, briefings and activities are left out:
-- they say what a mission asks for, was told or did, not what it found.
SELECT
  m.*,
  f.theme,
  f.polarity,
  count(*) AS findings,
  string_agg(DISTINCT f.source, ' ' ORDER BY f.source) AS sources
FROM findings f
JOIN mission_fields m ON m.mission = f.mission
WHERE f.kind = 'finding'
GROUP BY ALL
ORDER BY m.date, m.mission, theme, polarity

-- One row a mission, theme and polarity: how many findings (`mission_findings`).
SELECT
  m.*,
  f.theme,
  f.polarity,
  f.findings,
  f.sources
FROM mission_findings f
JOIN mission_fields m ON m.mission = f.mission
ORDER BY m.date, m.mission, f.theme, f.polarity

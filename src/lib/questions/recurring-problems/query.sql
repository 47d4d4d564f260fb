-- One row a mission, theme and polarity: how many findings (`mission_findings`). `shape.ts` adds what all missions' findings at the
-- contest (its rounds, re-runs and votes of one day together) amount to, and of how long a run of negative contests the contest is
-- a part.
SELECT
  m.*,
  f.theme,
  f.polarity,
  f.findings,
  f.sources
FROM mission_findings f
JOIN mission_fields m ON m.mission = f.mission
ORDER BY m.date, m.mission, f.theme, f.polarity

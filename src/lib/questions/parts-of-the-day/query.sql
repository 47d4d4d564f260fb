-- One row a mission, part of election day and polarity: how many findings; one row a mission and part of which a number of
-- stations attended is known (announced and interim numbers left out); and one row (part “none”) for a mission whose findings
-- are all on other themes. Only missions with a finding count, so that shares have one base.
WITH spoke AS (
  SELECT mission, theme AS part, theme, polarity, findings, sources
  FROM mission_findings
  WHERE theme IN ('opening', 'voting', 'counting', 'tabulation', 'results')
),
silent AS (
  SELECT mission, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
  FROM findings
  WHERE kind = 'finding' AND mission NOT IN (SELECT mission FROM spoke)
  GROUP BY mission
),
attended AS (
  SELECT
    mission,
    CASE measure
      WHEN 'openings-observed' THEN 'opening'
      WHEN 'stations-visited' THEN 'voting'
      WHEN 'counts-observed' THEN 'counting'
      ELSE 'tabulation'
    END AS part,
    value,
    sources
  FROM best_figures
  WHERE measure IN ('openings-observed', 'stations-visited', 'counts-observed', 'tabulations-observed')
    AND status NOT IN ('planned', 'interim')
    AND (mission IN (SELECT mission FROM spoke) OR mission IN (SELECT mission FROM silent))
),
parts AS (
  SELECT mission, part, theme, polarity, findings, CAST(NULL AS DOUBLE) AS attended, sources FROM spoke
  UNION ALL
  SELECT mission, part, NULL, NULL, 0, value, sources FROM attended
  UNION ALL
  SELECT mission, 'none', NULL, NULL, 0, NULL, sources FROM silent
)
SELECT
  m.*,
  p.part,
  p.theme,
  p.polarity,
  p.findings,
  p.attended,
  p.sources
FROM parts p
JOIN mission_fields m ON m.mission = p.mission
ORDER BY m.date, m.mission, p.part, p.polarity NULLS LAST

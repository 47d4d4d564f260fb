-- One row a mission: how many days after election day its first statement or press conference was. What it said before
-- the vote stands only where nothing later is known (a negative number of days), a planned day only where none that
-- happened is.
WITH spoken AS (
  SELECT
    ms.mission,
    ms.event,
    ms.planned,
    ms.source,
    date_diff('day', CAST(m.date AS DATE), ms.date) AS days
  FROM milestones ms
  JOIN mission_fields m ON m.mission = ms.mission
  WHERE ms.event IN ('statement', 'press-conference')
),
first_spoken AS (
  SELECT mission, days, planned
  FROM spoken
  QUALIFY row_number() OVER (PARTITION BY mission ORDER BY days < 0, planned, days) = 1
)
SELECT
  m.*,
  f.days,
  CASE WHEN f.planned THEN 1 ELSE 0 END AS planned,
  string_agg(DISTINCT s.event, ' ' ORDER BY s.event) AS events,
  string_agg(DISTINCT s.source, ' ' ORDER BY s.source) AS sources
FROM first_spoken f
JOIN spoken s ON s.mission = f.mission AND s.days = f.days AND s.planned = f.planned
JOIN mission_fields m ON m.mission = f.mission
GROUP BY ALL
ORDER BY m.date, m.mission

-- One row a mission: how many days after election day its first statement or press conference was. What it said before
-- the vote stands only where nothing later is known (a negative number of days), a planned day only where none that
-- happened is.
WITH spoken AS (
  SELECT
    ms.mission,
    ms.event,
    ms.planned,
    ms.source,
    date_diff('day', e.date, ms.date) AS days
  FROM milestones ms
  JOIN missions m ON m.id = ms.mission
  JOIN elections e ON e.id = m.election
  WHERE ms.event IN ('statement', 'press-conference')
),
first_spoken AS (
  SELECT mission, days, planned
  FROM spoken
  QUALIFY row_number() OVER (PARTITION BY mission ORDER BY days < 0, planned, days) = 1
)
SELECT
  m.id AS mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  f.days,
  CASE WHEN f.planned THEN 1 ELSE 0 END AS planned,
  string_agg(DISTINCT s.event, ' ' ORDER BY s.event) AS events,
  string_agg(DISTINCT s.source, ' ' ORDER BY s.source) AS sources
FROM first_spoken f
JOIN spoken s ON s.mission = f.mission AND s.days = f.days AND s.planned = f.planned
JOIN missions m ON m.id = f.mission
JOIN elections e ON e.id = m.election
GROUP BY ALL
ORDER BY date, mission

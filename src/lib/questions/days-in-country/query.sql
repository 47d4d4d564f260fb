-- One row a mission of which a first or a last day in the country is known. Days are counted from election day: -3 is
-- three days before it. Of several dates the earliest start, the latest end and the earliest statement and press
-- conference stand; a date that was only planned stands where no other is known of the same event.
WITH dated AS (
  SELECT
    ms.mission,
    ms.event,
    ms.planned,
    date_diff('day', CAST(m.date AS DATE), ms.date) AS day
  FROM milestones ms
  JOIN mission_fields m ON m.mission = ms.mission
),
best AS (
  SELECT
    mission,
    event,
    bool_and(planned) AS planned,
    CASE
      WHEN event = 'deployed-to' THEN coalesce(max(day) FILTER (NOT planned), max(day))
      ELSE coalesce(min(day) FILTER (NOT planned), min(day))
    END AS day
  FROM dated
  GROUP BY mission, event
),
documents AS (
  SELECT mission, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
  FROM milestones
  GROUP BY ALL
)
SELECT
  m.*,
  max(b.day) FILTER (b.event = 'deployed-from') AS starts,
  max(b.day) FILTER (b.event = 'deployed-to') AS ends,
  max(b.day) FILTER (b.event = 'statement') AS statement,
  max(b.day) FILTER (b.event = 'press-conference') AS press,
  string_agg(b.event, ' ' ORDER BY b.event) FILTER (b.planned) AS planned,
  d.sources
FROM best b
JOIN documents d ON d.mission = b.mission
JOIN mission_fields m ON m.mission = b.mission
GROUP BY ALL
HAVING bool_or(b.event IN ('deployed-from', 'deployed-to'))
ORDER BY m.date, m.mission

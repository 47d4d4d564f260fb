-- One row a mission, and one for each organization and election of which the tables hold a gap but no mission: searched and not found,
-- disputed, or a note on why none came. Only organizations with a mission somewhere, and gaps of one of these three kinds: a gap
-- of another kind, or of an organization that was there, is about a number. A gap that names country and day only is joined by both.
-- A gap has no document of its own: its sources are those of the election's own numbers, else of its missions.
WITH election_sources AS (
  SELECT election, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
  FROM (
    SELECT election, mission IS NULL AS own, source FROM figures
    UNION ALL SELECT m.election, false, x.source FROM findings x JOIN missions m ON m.id = x.mission
    UNION ALL SELECT m.election, false, x.source FROM conclusions x JOIN missions m ON m.id = x.mission
    UNION ALL SELECT m.election, false, x.source FROM heads x JOIN missions m ON m.id = x.mission
    UNION ALL SELECT m.election, false, x.source FROM milestones x JOIN missions m ON m.id = x.mission
  )
  GROUP BY election, own
  QUALIFY own OR bool_or(own) OVER (PARTITION BY election) = false
),
absences AS (
  SELECT
    e.id AS election,
    g.organization,
    -- One sign a cell, where several gaps meet in it: the reason first.
    CASE
      WHEN bool_or(g.kind = 'note') THEN 'note'
      WHEN bool_or(g.kind = 'disputed') THEN 'disputed'
      ELSE 'not-found'
    END AS state
  FROM gaps g
  JOIN elections e ON e.id = g.election OR (g.election IS NULL AND e.country = g.country AND e.date = g.date)
  WHERE g.kind IN ('not-found', 'disputed', 'note')
    AND g.organization IN (SELECT organization FROM missions)
    AND NOT EXISTS (SELECT 1 FROM missions m WHERE m.election = e.id AND m.organization = g.organization)
  GROUP BY ALL
)
SELECT
  m.*,
  'present' AS state,
  s.sources
FROM mission_fields m
JOIN mission_sources s ON s.mission = m.mission
UNION ALL
SELECT
  e.mission || a.organization,
  a.organization,
  e.country,
  e.date,
  e.type,
  e.contest,
  e.joint,
  a.state,
  s.sources
FROM absences a
JOIN election_fields e ON e.mission = a.election || '/'
JOIN election_sources s ON s.election = a.election
ORDER BY date, mission

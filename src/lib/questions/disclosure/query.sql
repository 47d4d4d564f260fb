-- One row a mission and item: whether the mission's own document tells it (own), only an account of others (others),
-- or only an announcement (announced); no state where nothing in what we read tells it. The rows of the chart are one a mission.
-- `whole` is 1 where an own document was read whole; `searched` holds the notes of searches in vain, one a line.
WITH said AS (
  SELECT mission, CASE measure
      WHEN 'observers-total' THEN 'size'
      WHEN 'observers-long-term' THEN 'long_term'
      WHEN 'observer-countries' THEN 'members'
      ELSE 'stations'
    END AS item, source, status = 'planned' AS announced
  FROM figures
  WHERE measure IN ('observers-total', 'observers-long-term', 'observer-countries', 'stations-visited')
  UNION ALL SELECT mission, 'members', source, false FROM members
  UNION ALL SELECT mission, 'head', source, false FROM heads
  UNION ALL SELECT mission, 'places', source, false FROM places
  UNION ALL SELECT mission, 'meetings', source, false FROM meetings
  UNION ALL SELECT mission, 'deployment', source, planned FROM milestones WHERE event IN ('deployed-from', 'deployed-to')
  UNION ALL SELECT mission, 'statement', source, planned FROM milestones WHERE event = 'statement'
  UNION ALL SELECT mission, 'conclusion', source, false FROM conclusions
  UNION ALL SELECT mission, 'findings', source, false FROM findings WHERE kind = 'finding'
),
items AS (
  SELECT DISTINCT item FROM said
),
-- Whose document is a mission's own: its organization's, its joint mission's, and those of its parts.
bodies AS (
  SELECT id AS mission, organization FROM missions
  UNION SELECT m.id, joint.organization FROM missions m JOIN missions joint ON joint.id = m.part_of
  UNION SELECT m.part_of, m.organization FROM missions m WHERE m.part_of IS NOT NULL
),
-- So is the text on which a conclusion coded as the mission's own rests.
own AS (
  SELECT b.mission, s.id AS source FROM bodies b JOIN sources s ON s.organization = b.organization
  UNION SELECT mission, source FROM conclusions WHERE basis = 'mission'
),
states AS (
  SELECT
    said.mission,
    said.item,
    CASE
      WHEN bool_and(said.announced) THEN 'announced'
      WHEN bool_or(NOT said.announced AND own.source IS NOT NULL) THEN 'own'
      ELSE 'others'
    END AS state
  FROM said
  LEFT JOIN own ON own.mission = said.mission AND own.source = said.source
  GROUP BY said.mission, said.item
),
cited AS (
  SELECT mission, source FROM said
  UNION SELECT mission, source FROM figures
  UNION SELECT mission, source FROM findings
  UNION SELECT mission, source FROM milestones
),
documents AS (
  SELECT
    c.mission,
    string_agg(c.source, ' ' ORDER BY c.source) AS sources,
    bool_or(s.read = 'whole' AND (s.organization = m.organization OR s.organization = joint.organization)) AS whole
  FROM cited c
  JOIN missions m ON m.id = c.mission
  LEFT JOIN missions joint ON joint.id = m.part_of
  JOIN sources s ON s.id = c.source
  GROUP BY c.mission
)
SELECT
  m.*,
  items.item,
  CASE
    WHEN items.item = 'stations' AND k.format IN ('leom', 'eam', 'eet', 'eem', 'efm') THEN 'not-applicable'
    ELSE states.state
  END AS state,
  coalesce(documents.whole, false)::INTEGER AS whole,
  (
    SELECT string_agg(g.note, chr(10) ORDER BY g.note)
    FROM gaps g
    WHERE g.kind = 'not-found'
      AND g.organization = m.organization
      AND (g.election = k.election OR (g.election IS NULL AND g.country = m.country AND g.date = CAST(m.date AS DATE)))
  ) AS searched,
  documents.sources
FROM mission_fields m
JOIN missions k ON k.id = m.mission
CROSS JOIN items
LEFT JOIN states ON states.mission = m.mission AND states.item = items.item
LEFT JOIN documents ON documents.mission = m.mission
ORDER BY m.date, m.mission, items.item

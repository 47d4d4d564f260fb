-- One row a mission: whether each kind of row is known of it. Size and stations visited are figures; the period is a
-- day of arrival or departure. Stations cannot be known of a format that does not observe election day systematically.
SELECT
  c.mission,
  c.organization,
  e.country,
  extract(year FROM e.date)::INTEGER::VARCHAR AS year,
  EXISTS (
    SELECT 1 FROM best_figures b WHERE b.mission = c.mission AND b.measure = 'observers-total'
  )::INTEGER AS size,
  CASE
    WHEN m.format IN ('leom', 'eam', 'eet', 'eem', 'efm') THEN NULL
    ELSE EXISTS (
      SELECT 1 FROM best_figures b WHERE b.mission = c.mission AND b.measure = 'stations-visited'
    )::INTEGER
  END AS stations,
  EXISTS (
    SELECT 1 FROM milestones x WHERE x.mission = c.mission AND x.event IN ('deployed-from', 'deployed-to')
  )::INTEGER AS period,
  (c.heads > 0)::INTEGER AS head,
  (c.members > 0)::INTEGER AS members,
  (c.places > 0)::INTEGER AS places,
  (c.meetings > 0)::INTEGER AS meetings,
  (c.findings > 0)::INTEGER AS findings,
  (c.conclusions > 0)::INTEGER AS conclusion
FROM coverage c
JOIN missions m ON m.id = c.mission
JOIN elections e ON e.id = c.election
ORDER BY c.mission

-- One row a mission whose polling stations visited and the election's polling stations are both settled and counted in the
-- same unit: not in tables, ballot boxes or centres, not one person's visits, not observations, not from afar.
SELECT
  visited.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  visited.value AS stations,
  visited.low,
  visited.high,
  visited.status,
  all_stations.value AS stations_total,
  concat_ws(' ', visited.sources, all_stations.sources) AS sources
FROM best_figures visited
JOIN missions m ON m.id = visited.mission
JOIN elections e ON e.id = m.election
JOIN best_figures all_stations
  ON all_stations.subject = e.id
  AND all_stations.measure = 'stations-total'
  AND all_stations.value >= visited.value
WHERE visited.measure = 'stations-visited'
  AND visited.value > 0
  AND visited.status NOT IN ('planned', 'interim')
  AND all_stations.status NOT IN ('planned', 'interim')
  AND (
    NOT coalesce(regexp_matches(all_stations.note, 'table|mesa|junta|colegio|casilla|ballot box|booth|cent(er|re)|registration'), false)
    -- Both in polling centres is one unit, too.
    OR (regexp_matches(all_stations.note, 'polling cent(er|re)') AND coalesce(regexp_matches(visited.note, 'polling cent(er|re)'), false))
  )
  AND NOT coalesce(regexp_matches(visited.note, '\b(him|her)self\b|one member|voting cent(er|re)|location|stream|observations|webcam|remote|ballot.box'), false)
ORDER BY e.date, visited.mission

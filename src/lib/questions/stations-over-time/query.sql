-- One row a mission: the polling stations it visited (best figure, range of the eligible claims), its observers,
-- and the election's polling stations where they are counted in the same unit (not in tables, boxes or centres) and
-- the stations visited are not those of one person.
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
  observers.value AS observers,
  observers.status AS observers_status,
  all_stations.value AS stations_total,
  concat_ws(' ', visited.sources, observers.sources, all_stations.sources) AS sources
FROM best_figures visited
JOIN missions m ON m.id = visited.mission
JOIN elections e ON e.id = m.election
LEFT JOIN best_figures observers
  ON observers.mission = visited.mission AND observers.measure = 'observers-total'
LEFT JOIN best_figures all_stations
  ON all_stations.subject = e.id
  AND all_stations.measure = 'stations-total'
  AND all_stations.value >= visited.value
  AND NOT coalesce(regexp_matches(all_stations.note, 'table|mesa|junta|colegio|ballot box|booth|cent(er|re)|registration'), false)
  AND NOT coalesce(regexp_matches(visited.note, '\b(him|her)self\b'), false)
WHERE visited.measure = 'stations-visited'
ORDER BY e.date, visited.mission

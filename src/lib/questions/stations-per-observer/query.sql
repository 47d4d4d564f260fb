-- One row a mission whose observers and polling stations visited are both settled numbers of the same mission. Left out are
-- visits of one person, of centres or streams with several stations, of a
-- day before the vote, and observers counted on one day or list of accreditation.
SELECT
  visited.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  observers.value AS observers,
  observers.status AS observers_status,
  visited.value AS stations,
  visited.status,
  concat_ws(' ', visited.sources, observers.sources) AS sources
FROM best_figures visited
JOIN missions m ON m.id = visited.mission
JOIN elections e ON e.id = m.election
JOIN best_figures observers
  ON observers.mission = visited.mission
  AND observers.measure = 'observers-total'
WHERE visited.measure = 'stations-visited'
  AND visited.value > 0
  AND observers.value > 0
  AND visited.status NOT IN ('planned', 'interim')
  AND observers.status NOT IN ('planned', 'interim')
  AND NOT coalesce(regexp_matches(visited.note, '\b(him|her)self\b|one member|location|stream|observations|webcam|remote|pre-polling'), false)
  AND NOT coalesce(regexp_matches(visited.note, '(voting|polling) cent(er|re)') AND NOT regexp_matches(visited.note, '^polling stations'), false)
  AND NOT coalesce(regexp_matches(observers.note, '(first|second|last) group|accredited (by|as of) '), false)
ORDER BY e.date, visited.mission

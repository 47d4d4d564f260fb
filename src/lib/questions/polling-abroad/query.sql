-- Polling abroad, one row an election and number: the best figure for its polling stations abroad and for the countries
-- with any (`kind`), with the range of the eligible claims. Some commissions count tables or ballot boxes (`unit`), which
-- are no stations. Then one row a place abroad that a source names (`kind` place), with its country (`host`) and city.
WITH numbers AS (
  SELECT
    election,
    CASE measure WHEN 'stations-abroad' THEN 'stations' ELSE 'countries' END AS kind,
    CASE WHEN measure = 'stations-abroad' AND regexp_matches(lower(note), 'ballot box|\(tables\)') THEN 'tables' END AS unit,
    value, low, high, status,
    NULL AS host,
    NULL AS host_name,
    NULL AS city,
    sources
  FROM best_figures
  WHERE mission IS NULL AND measure IN ('stations-abroad', 'countries-abroad')
),
places_abroad AS (
  SELECT
    p.election,
    'place' AS kind,
    NULL AS unit,
    p.stations AS value, p.stations AS low, p.stations AS high,
    NULL AS status,
    p.country AS host,
    h.name AS host_name,
    p.city,
    p.source AS sources
  FROM polling_abroad p
  JOIN countries h ON h.id = p.country
)
SELECT
  e.*,
  n.kind, n.unit, n.value, n.low, n.high, n.status, n.host, n.host_name, n.city, n.sources
FROM (SELECT * FROM numbers UNION ALL SELECT * FROM places_abroad) n
JOIN election_fields e ON e.mission = n.election || '/'
ORDER BY e.date, e.mission, n.kind, n.host, n.city

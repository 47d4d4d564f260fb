-- One row a mission whose polling stations visited may be set against all polling stations of the election (`station_numbers`):
-- both settled and counted in the same unit.
SELECT
  m.*,
  n.stations,
  n.low,
  n.high,
  n.status,
  n.stations_total,
  concat_ws(' ', n.sources, n.stations_total_sources) AS sources
FROM station_numbers n
JOIN mission_fields m ON m.mission = n.mission
WHERE n.stations_total IS NOT NULL
ORDER BY m.date, m.mission

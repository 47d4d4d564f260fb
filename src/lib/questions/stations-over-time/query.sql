-- One row a mission of which a number of polling stations visited is known: the best figure with the range of the eligible
-- claims, and its observers and the election's polling stations where the visits may be set against them (`station_numbers`).
SELECT
  m.*,
  n.stations,
  n.low,
  n.high,
  n.status,
  n.observers,
  n.stations_total,
  concat_ws(' ', n.sources, n.observers_sources, n.stations_total_sources) AS sources
FROM station_numbers n
JOIN mission_fields m ON m.mission = n.mission
ORDER BY m.date, m.mission

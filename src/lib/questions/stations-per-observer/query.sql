-- One row a mission whose observers and polling stations visited may be set against each other (`station_numbers`): both settled,
-- of the whole mission, and of stations.
SELECT
  m.*,
  n.observers,
  n.observers_status,
  n.stations,
  n.status,
  concat_ws(' ', n.sources, n.observers_sources) AS sources
FROM station_numbers n
JOIN mission_fields m ON m.mission = n.mission
WHERE n.observers IS NOT NULL
ORDER BY m.date, m.mission

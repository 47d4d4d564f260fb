-- One row a mission and place where it observed or was based. Variants of a name stand under one (`named_places`);
-- `name` is as the source has it. A polling station in another country is `abroad`, under the city that it was in.
SELECT
  m.*,
  p.place,
  p.kind,
  CASE WHEN p.abroad THEN 1 ELSE 0 END AS abroad,
  string_agg(DISTINCT p.name, '; ' ORDER BY p.name) AS name,
  max(p.stations_visited) AS stations,
  string_agg(DISTINCT p.source, ' ' ORDER BY p.source) AS sources
FROM named_places p
JOIN mission_fields m ON m.mission = p.mission
GROUP BY ALL
ORDER BY m.date, m.mission, place, kind, abroad

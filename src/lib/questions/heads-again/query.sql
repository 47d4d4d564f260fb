-- One row a mission whose head is known, under one spelling (aliases of persons). Where several persons led together, the source's
-- names stand as one. Whoever led a joint mission and a part of it, or a mission to each round, was there for one contest.
SELECT
  m.*,
  coalesce(a.name, h.name) AS head,
  string_agg(DISTINCT h.source, ' ' ORDER BY h.source) AS sources
FROM heads h
JOIN mission_fields m ON m.mission = h.mission
LEFT JOIN aliases a ON a.kind = 'person' AND a.alias = h.name
GROUP BY ALL
ORDER BY m.date, m.mission, head

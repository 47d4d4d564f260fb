-- One row a mission whose head is known, under one spelling (aliases of persons). Where several persons led together, the source's
-- names stand as one. Whoever led a joint mission and a part of it, or a mission to each round, was there for one contest.
SELECT
  h.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  coalesce(a.name, h.name) AS head,
  string_agg(DISTINCT h.source, ' ' ORDER BY h.source) AS sources
FROM heads h
JOIN missions m ON m.id = h.mission
JOIN elections e ON e.id = m.election
LEFT JOIN aliases a ON a.kind = 'person' AND a.alias = h.name
GROUP BY ALL
ORDER BY date, mission, head

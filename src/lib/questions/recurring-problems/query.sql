-- One row a mission, theme and polarity: how many findings. Recommendations, briefings and activities are left out: they say what
-- a mission asks for, was told or did, not what it found. `shape.ts` adds what all missions' findings at the contest (its rounds,
-- re-runs and votes of one day together) amount to, and of how long a run of negative contests the contest is a part.
SELECT
  f.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  f.theme,
  f.polarity,
  count(*) AS findings,
  string_agg(DISTINCT f.source, ' ' ORDER BY f.source) AS sources
FROM findings f
JOIN missions m ON m.id = f.mission
JOIN elections e ON e.id = m.election
WHERE f.kind = 'finding'
GROUP BY ALL
ORDER BY date, f.mission, f.theme, f.polarity

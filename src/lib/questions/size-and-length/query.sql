-- One row a mission with a settled number of observers and a day from which it was in the country (not planned): the days
-- from the earliest such day to election day. Numbers of one day or list of accreditation are left out.
WITH arrivals AS (
  SELECT mission, min(date) AS deployed_from, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
  FROM milestones
  WHERE event = 'deployed-from' AND NOT planned
  GROUP BY mission
)
SELECT
  observers.mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint,
  observers.value AS observers,
  observers.status,
  strftime(a.deployed_from, '%Y-%m-%d') AS deployed_from,
  date_diff('day', a.deployed_from, e.date) AS days,
  concat_ws(' ', observers.sources, a.sources) AS sources
FROM best_figures observers
JOIN missions m ON m.id = observers.mission
JOIN elections e ON e.id = m.election
JOIN arrivals a ON a.mission = observers.mission
WHERE observers.measure = 'observers-total'
  AND observers.value > 0
  AND observers.status NOT IN ('planned', 'interim')
  AND NOT coalesce(regexp_matches(observers.note, '(first|second|last) group|accredited (by|as of) '), false)
  AND a.deployed_from < e.date
ORDER BY e.date, observers.mission

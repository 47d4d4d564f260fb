-- One row a mission with a settled number of observers and a day from which it was in the country (not planned): the days
-- from the earliest such day to election day. Numbers of one day or list of accreditation are left out.
WITH arrivals AS (
  SELECT mission, min(date) AS deployed_from, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
  FROM milestones
  WHERE event = 'deployed-from' AND NOT planned
  GROUP BY mission
)
SELECT
  m.*,
  observers.value AS observers,
  observers.status,
  strftime(a.deployed_from, '%Y-%m-%d') AS deployed_from,
  date_diff('day', a.deployed_from, CAST(m.date AS DATE)) AS days,
  concat_ws(' ', observers.sources, a.sources) AS sources
FROM best_figures observers
JOIN mission_fields m ON m.mission = observers.mission
JOIN arrivals a ON a.mission = observers.mission
WHERE observers.measure = 'observers-total'
  AND observers.value > 0
  AND observers.status NOT IN ('planned', 'interim')
  AND NOT coalesce(regexp_matches(observers.note, '(first|second|last) group|accredited (by|as of) '), false)
  AND a.deployed_from < CAST(m.date AS DATE)
ORDER BY m.date, m.mission

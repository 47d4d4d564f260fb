-- How many rows there are for each question that no chart answers yet; twenty would be enough for one.
SELECT
  (SELECT count(DISTINCT mission) FROM figures WHERE measure IN ('openings-observed', 'counts-observed', 'tabulations-observed')) AS attended,
  (SELECT count(*) FROM findings WHERE kind = 'recommendation') AS recommendations,
  (SELECT count(*) FROM sources WHERE role = 'mission' AND read = 'whole') AS documents,
  (
    SELECT count(*)
    FROM (
      SELECT election
      FROM figures
      WHERE measure = 'international-observers' AND as_of IS NOT NULL
      GROUP BY election
      HAVING count(DISTINCT as_of) >= 3
    )
  ) AS accreditations,
  (SELECT count(*) FROM events WHERE kind = 'first-time-claim') AS firsts

-- What the data hold, in seven numbers.
SELECT
  (SELECT count(*) FROM missions) AS missions,
  (SELECT count(*) FROM elections) AS elections,
  (SELECT count(DISTINCT country) FROM elections) AS countries,
  (SELECT count(DISTINCT organization) FROM missions) AS organizations,
  (SELECT count(*) FROM figures) AS figures,
  (SELECT count(*) FROM sources) AS sources,
  (SELECT strftime(max(searched), '%Y-%m-%d') FROM gaps) AS checked

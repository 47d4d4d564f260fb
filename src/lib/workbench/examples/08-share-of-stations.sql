-- Which part of the polling stations did missions visit?
-- Arithmetic on two figures of different sources: both are named.
SELECT
  mission,
  stations,
  stations_total,
  round(100 * stations / stations_total, 1) AS percent,
  sources,
  stations_total_sources
FROM station_numbers
WHERE stations_total > 0
ORDER BY percent DESC;

-- One row an election and measure: the best figure for the international observers, the domestic observers, or the
-- organizations that its authorities counted, with the range of the eligible claims. Organizations are left out where
-- the note says that domestic ones are among them: the other counts are of international ones.
SELECT
  e.*,
  b.measure,
  b.value,
  b.low,
  b.high,
  b.status,
  b.sources
FROM best_figures b
JOIN election_fields e ON e.mission = b.subject || '/'
WHERE b.measure IN ('international-observers', 'domestic-observers')
  OR (b.measure = 'observer-organizations' AND NOT coalesce(regexp_matches(b.note, 'domestic|local'), false))
ORDER BY e.date, e.mission, b.measure

-- What does each source claim of one mission's size?
-- ILIKE finds text in any case; claims that disagree are all kept.
SELECT f.measure, f.value, f.precision, f.status, f.as_of, s.publisher, s.role, f.source
FROM figures f
JOIN sources s ON s.id = f.source
WHERE f.mission = 'AZE-2015-11-01-parliamentary/cis' AND f.measure ILIKE '%observers%'
ORDER BY f.measure, f.value;

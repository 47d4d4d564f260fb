-- Where do sources differ most on the same number?
-- The view disagreements lists all values that have a range; ratio is high over low.
SELECT subject, measure, low, high, round(ratio, 1) AS ratio, claims, origins, sources
FROM disagreements
WHERE low > 0
ORDER BY ratio DESC, subject
LIMIT 30;

-- Which missions were the largest, and which document says so?
-- The view best_figures holds one value a mission and measure, with its range and its sources.
SELECT mission, value AS observers, low, high, status, origins, sources
FROM best_figures
WHERE measure = 'observers-total'
ORDER BY observers DESC
LIMIT 25;

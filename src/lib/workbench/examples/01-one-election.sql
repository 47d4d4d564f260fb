-- Which missions observed Azerbaijan's presidential election of 7 February 2024?
-- SELECT, WHERE, ORDER BY: rows of one table, some of its columns, in an order.
SELECT organization, format, invited_by, part_of
FROM missions
WHERE election = 'AZE-2024-02-07-presidential'
ORDER BY organization;

-- How many missions observed each vote in Azerbaijan, and how did they conclude?
-- SELECT, FROM, WHERE, ORDER BY: some columns and rows of one table, in an order.
SELECT date, type, missions, endorsing, qualified, critical
FROM election_overview
WHERE country = 'AZE'
ORDER BY date DESC;

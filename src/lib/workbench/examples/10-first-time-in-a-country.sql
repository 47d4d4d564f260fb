-- When did each organization first observe in a country?
-- A window function numbers the rows of each pair; QUALIFY keeps the first.
SELECT m.organization, e.country, e.date, e.type, m.id AS mission
FROM missions m
JOIN elections e ON e.id = m.election
QUALIFY row_number() OVER (PARTITION BY m.organization, e.country ORDER BY e.date) = 1
ORDER BY e.date DESC, m.organization;

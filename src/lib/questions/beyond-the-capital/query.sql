-- One row a mission with places that it named, in a country whose capital is known (`countries.capital`): was it in the
-- capital, elsewhere, or both? Stations abroad are left aside. A city, and a district written as `Baku (Yasamal)`,
-- counts as the capital by its name; so does a federal district that the table of countries names beside it. A region
-- or district that only bears the capital's name may reach beyond it, or lie around it: it tells neither.
WITH capitals AS (
  SELECT
    c.id AS country,
    coalesce(a.name, split_part(c.capital, '; ', 1)) AS city,
    '; ' || c.capital || '; ' AS names
  FROM countries c
  LEFT JOIN aliases a ON a.kind = 'place' AND a.alias = split_part(c.capital, '; ', 1)
  WHERE c.capital IS NOT NULL
),
placed AS (
  SELECT
    p.mission,
    p.kind,
    p.place,
    p.source,
    CASE
      WHEN p.kind = 'city' AND p.place = c.city THEN 'capital'
      WHEN p.place <> c.city AND strpos(c.names, '; ' || p.place || '; ') > 0 THEN 'capital'
      WHEN starts_with(p.place, c.city || ' (') THEN 'capital'
      WHEN p.place = c.city THEN 'either'
      ELSE 'elsewhere'
    END AS part
  FROM named_places p
  JOIN mission_fields m ON m.mission = p.mission
  JOIN capitals c ON c.country = m.country
  WHERE NOT p.abroad
)
SELECT
  m.*,
  CASE
    WHEN bool_or(p.part = 'capital') AND bool_or(p.part = 'elsewhere') THEN 'both'
    WHEN bool_or(p.part = 'capital') THEN 'capital'
    WHEN bool_or(p.part = 'either') THEN 'unclear'
    ELSE 'elsewhere'
  END AS part,
  count(DISTINCT p.kind || ' ' || p.place) AS places,
  count(DISTINCT p.kind || ' ' || p.place) FILTER (p.part = 'elsewhere') AS places_elsewhere,
  string_agg(DISTINCT p.source, ' ' ORDER BY p.source) AS sources
FROM placed p
JOIN mission_fields m ON m.mission = p.mission
GROUP BY ALL
ORDER BY m.date, m.mission

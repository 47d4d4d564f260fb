-- Did a mission bring more observers than the same organization's one before it in that country?
-- lag() looks at the row before; named windows save words.
SELECT
  m.organization,
  e.country,
  e.date,
  s.observers,
  lag(s.observers) OVER before AS observers_before,
  s.observers - lag(s.observers) OVER before AS change
FROM mission_sizes s
JOIN missions m ON m.id = s.mission
JOIN elections e ON e.id = m.election
WHERE m.organization IN ('cis', 'osce-odihr', 'ots', 'sco')
WINDOW before AS (PARTITION BY m.organization, e.country ORDER BY e.date)
ORDER BY m.organization, e.country, e.date;

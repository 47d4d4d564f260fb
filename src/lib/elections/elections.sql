-- One row an election: its missions, the texts that conclude in each stance (a text that several missions signed counts
-- once, one person's words not at all), foreign observers and turnout.
SELECT
  e.id,
  e.early,
  e.round,
  (SELECT count(*) FROM missions m WHERE m.election = e.id) AS missions,
  (SELECT string_agg(m.organization, ' ' ORDER BY m.organization) FROM missions m WHERE m.election = e.id) AS organizations,
  count(DISTINCT coalesce(k.text, k.id)) FILTER (k.stance = 'endorsing') AS endorsing,
  count(DISTINCT coalesce(k.text, k.id)) FILTER (k.stance = 'qualified') AS qualified,
  count(DISTINCT coalesce(k.text, k.id)) FILTER (k.stance = 'critical') AS critical,
  any_value(observers.value) AS observers,
  any_value(observers.status) AS observers_status,
  any_value(turnout.value) AS turnout
FROM elections e
LEFT JOIN missions m ON m.election = e.id
LEFT JOIN conclusions k ON k.mission = m.id AND k.basis <> 'person'
LEFT JOIN best_figures observers ON observers.subject = e.id AND observers.measure = 'international-observers'
LEFT JOIN best_figures turnout ON turnout.subject = e.id AND turnout.measure = 'turnout-percent'
GROUP BY e.id, e.early, e.round, e.date
ORDER BY e.date DESC, e.id

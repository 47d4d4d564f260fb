-- One row a mission of which at least two parts are known: long-term and short-term observers, core team, members of
-- parliament. Settled numbers only. Two rules keep parts disjoint: the core team is left out where the number of long-term
-- observers takes in experts or staff, members of parliament where that of short-term observers takes them in, as the notes say.
WITH settled AS (
  SELECT mission, measure, value, status, sources, coalesce(note, '') AS note
  FROM best_figures
  WHERE mission IS NOT NULL AND status NOT IN ('planned', 'interim')
),
long_term AS (
  SELECT *, regexp_matches(note, 'core team included|with the core team|and experts|experts and|includes experts|staff') AS with_core
  FROM settled WHERE measure = 'observers-long-term'
),
short_term AS (
  SELECT *, regexp_matches(note, 'OSCE PA|PACE|European Parliament') AS with_parliaments
  FROM settled WHERE measure = 'observers-short-term'
),
parts AS (
  SELECT
    m.id AS mission,
    long_term.value AS long_term,
    CASE WHEN long_term.with_core THEN 1 ELSE 0 END AS long_term_with_core,
    short_term.value AS short_term,
    CASE WHEN NOT coalesce(long_term.with_core, false) THEN core.value END AS core_team,
    CASE WHEN NOT coalesce(short_term.with_parliaments, false) THEN members.value END AS parliamentarians,
    total.value AS total,
    total.status AS total_status,
    concat_ws(' ', long_term.sources, short_term.sources, core.sources, members.sources, total.sources) AS sources
  FROM missions m
  LEFT JOIN long_term ON long_term.mission = m.id
  LEFT JOIN short_term ON short_term.mission = m.id
  LEFT JOIN settled core ON core.mission = m.id AND core.measure = 'core-team'
  LEFT JOIN settled members ON members.mission = m.id AND members.measure = 'parliamentarians'
  LEFT JOIN settled total ON total.mission = m.id AND total.measure = 'observers-total'
)
SELECT
  m.*,
  p.long_term,
  p.long_term_with_core,
  p.short_term,
  p.core_team,
  p.parliamentarians,
  p.total,
  p.total_status,
  p.sources
FROM parts p
JOIN mission_fields m ON m.mission = p.mission
WHERE (CASE WHEN p.long_term IS NULL THEN 0 ELSE 1 END)
  + (CASE WHEN p.short_term IS NULL THEN 0 ELSE 1 END)
  + (CASE WHEN p.core_team IS NULL THEN 0 ELSE 1 END)
  + (CASE WHEN p.parliamentarians IS NULL THEN 0 ELSE 1 END) >= 2
ORDER BY m.date, m.mission

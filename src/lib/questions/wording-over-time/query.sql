-- One row a term of a mission's conclusion: the evaluative words that the mission used, taken from `conclusions.terms`.
-- Spellings and word forms of one term are put together by three rules and no more: lower case, blanks for hyphens and s for z in
-- “organized”; single words joined by commas and “and” count one by one (“free and fair” is “free” and “fair”);
-- and the forms listed here. What is denied or hedged (“lack of transparency”, “largely peaceful”) stays a term of its own. `said` is empty where the term is as it was said.
WITH forms(form, term) AS (
  VALUES
    ('transparency', 'transparent'), ('transparent manner', 'transparent'),
    ('openness', 'open'), ('fairness', 'fair'), ('freely', 'free'), ('peacefully', 'peaceful'), ('peace', 'peaceful'),
    ('order', 'orderly'), ('democratically', 'democratic'), ('credibility', 'credible'), ('inclusiveness', 'inclusive'),
    ('professionalism', 'professional'), ('professionally', 'professional'), ('efficiently', 'efficient'),
    ('success', 'successful'), ('normalcy', 'normality'), ('pluralism', 'pluralistic'), ('pluralist', 'pluralistic'),
    ('lacked transparency', 'lack of transparency'), ('lack transparency', 'lack of transparency'),
    ('lacked genuine competition', 'lack of genuine competition'), ('non competitive', 'not competitive'),
    ('fell well short', 'fell short'), ('fell far short', 'fell short'), ('fallen well short', 'fell short'),
    ('failed to meet commitments', 'did not meet commitments'), ('without violations', 'no violations'),
    ('un level playing field', 'unlevel playing field'), ('playing field not level', 'unlevel playing field')
),
said AS (
  SELECT mission, stance, basis, text, source, unnest(string_split(terms, '; ')) AS said
  FROM conclusions
),
spelt AS (
  SELECT *, replace(replace(lower(trim(said)), '-', ' '), 'organiz', 'organis') AS spelling
  FROM said
),
parted AS (
  SELECT
    *,
    unnest(CASE
      WHEN regexp_full_match(spelling, '\w+(, \w+)* and \w+') THEN string_split_regex(spelling, ', | and ')
      ELSE [spelling]
    END) AS part
  FROM spelt
),
named AS (
  SELECT p.*, coalesce(f.term, p.part) AS term
  FROM parted p
  LEFT JOIN forms f ON f.form = p.part
)
SELECT
  m.*,
  n.term,
  nullif(string_agg(DISTINCT n.said, '; ' ORDER BY n.said), any_value(n.term)) AS said,
  n.stance,
  n.basis,
  n.text,
  n.source AS sources
FROM named n
JOIN mission_fields m ON m.mission = n.mission
GROUP BY ALL
ORDER BY m.date, m.mission, term

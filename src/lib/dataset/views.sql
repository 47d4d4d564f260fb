-- The rules of the data set, said once in SQL. Every question builds on these views.

-- A claim with what weighs it: who first published it, whether the mission's own organization says so,
-- and whether it is settled (it says what happened) or only announced.
-- A figure's subject is its mission, or the election itself where no mission is named.
CREATE VIEW claims AS
SELECT
  f.*,
  coalesce(f.mission, f.election) AS subject,
  s.origin,
  coalesce(s.organization = m.organization, false) AS own,
  f.status IN ('reported', 'accredited', 'derived') AS settled,
  coalesce(f.as_of, s.published) AS known_on
FROM figures f
JOIN sources s ON s.id = f.source
LEFT JOIN missions m ON m.id = f.mission;

-- Announced and interim numbers count only where nothing settled is known of the same subject and measure.
CREATE VIEW eligible_claims AS
SELECT *
FROM claims
QUALIFY settled OR count(*) FILTER (settled) OVER (PARTITION BY subject, measure) = 0;

-- Origins that support a claim: those whose own value lies within 10 % of the larger of the two.
CREATE VIEW supported_claims AS
SELECT a.id, count(DISTINCT b.origin) AS support
FROM eligible_claims a
JOIN eligible_claims b
  ON b.subject = a.subject
  AND b.measure = a.measure
  AND abs(a.value - b.value) <= 0.1 * greatest(a.value, b.value)
GROUP BY a.id;

-- One value a subject and measure. Chosen in this order: most supporting origins; the mission's own
-- organization; exact before about before at-least; the later; the id, so that the choice never wavers.
CREATE VIEW best_figures AS
SELECT
  id, election, mission, subject, measure, value, status, precision, as_of, source, note,
  min(value) OVER of_measure AS low,
  max(value) OVER of_measure AS high,
  count(*) OVER of_measure AS claims,
  (SELECT count(DISTINCT o.origin) FROM eligible_claims o WHERE o.subject = c.subject AND o.measure = c.measure) AS origins,
  (SELECT string_agg(DISTINCT o.source, ' ' ORDER BY o.source) FROM eligible_claims o WHERE o.subject = c.subject AND o.measure = c.measure) AS sources
FROM eligible_claims c
JOIN supported_claims USING (id)
WINDOW of_measure AS (PARTITION BY subject, measure)
QUALIFY row_number() OVER (
  PARTITION BY subject, measure
  ORDER BY
    support DESC,
    own DESC,
    CASE precision WHEN 'exact' THEN 1 WHEN 'about' THEN 2 ELSE 3 END,
    known_on DESC NULLS LAST,
    id
) = 1;

-- For sums only: the parts of a joint mission are left out where the joint mission has that figure.
CREATE VIEW countable_figures AS
SELECT b.*
FROM best_figures b
LEFT JOIN missions m ON m.id = b.mission
WHERE NOT EXISTS (
  SELECT 1 FROM best_figures joint WHERE joint.mission = m.part_of AND joint.measure = b.measure
);

-- How many observers a mission had, where that is settled and counts all of them: not those of one day or list of accreditation.
CREATE VIEW mission_sizes AS
SELECT mission, value AS observers, status, sources
FROM best_figures
WHERE mission IS NOT NULL
  AND measure = 'observers-total'
  AND value > 0
  AND status NOT IN ('planned', 'interim')
  AND NOT coalesce(regexp_matches(note, '(first|second|last) group|accredited (by \d|as of )'), false);

-- The polling stations that each mission visited, and the numbers that they may be set against. Visits that are only announced, of
-- one person, before the day of the vote, observations or seen from afar are set against none. `divisible` says that they are none of
-- these, and of stations, not centres; then `observers` is that of `mission_sizes`. `stations_total` are all stations of the election, where that number is settled
-- and counts the same unit as the visits, by what the notes say: not tables, ballot boxes, booths or places of registration,
-- and centres only where the visits are of centres, too.
CREATE VIEW station_numbers AS
WITH visited AS (
  SELECT
    *,
    value > 0
      AND status NOT IN ('planned', 'interim')
      AND NOT coalesce(regexp_matches(note, '\b(him|her)self\b|one member|location|stream|observations|webcam|remote|pre-polling|before election day'), false) AS comparable,
    CASE
      WHEN regexp_matches(note, 'ballot.box') THEN 'box'
      WHEN regexp_matches(note, '(voting|polling) cent(er|re)') AND NOT regexp_matches(note, '^polling stations|in \d+ (voting|polling) cent') THEN 'centre'
      ELSE 'station'
    END AS unit
  FROM best_figures
  WHERE measure = 'stations-visited' AND mission IS NOT NULL
),
all_stations AS (
  SELECT
    election, value, sources,
    CASE
      WHEN regexp_matches(note, 'table|mesa|junta|colegio|casilla|ballot box|booth|registration') THEN 'table'
      WHEN regexp_matches(note, 'cent(er|re)') THEN 'centre'
      ELSE 'station'
    END AS unit
  FROM best_figures
  WHERE measure = 'stations-total' AND mission IS NULL AND status NOT IN ('planned', 'interim')
)
SELECT
  v.mission,
  v.value AS stations,
  v.low,
  v.high,
  v.status,
  v.sources,
  v.comparable AND v.unit <> 'centre' AS divisible,
  s.observers,
  s.status AS observers_status,
  s.sources AS observers_sources,
  a.value AS stations_total,
  a.sources AS stations_total_sources
FROM visited v
LEFT JOIN mission_sizes s ON s.mission = v.mission AND v.comparable AND v.unit <> 'centre'
LEFT JOIN all_stations a ON a.election = v.election AND v.comparable AND a.unit = v.unit AND a.value >= v.value;

-- Where eligible claims of one subject and measure differ, and by how much.
CREATE VIEW disagreements AS
SELECT
  election, mission, subject, measure, value, low, high, claims, origins, sources,
  high - low AS spread,
  CASE WHEN low > 0 THEN high / low END AS ratio
FROM best_figures
WHERE high > low;

-- How many findings a mission has on a theme, by polarity. Recommendations, briefings and activities are left out: they say what
-- a mission asks for, was told or did, not what it found. A theme without a row is silence of what was read.
CREATE VIEW mission_findings AS
SELECT
  mission,
  theme,
  polarity,
  count(*) AS findings,
  string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
FROM findings
WHERE kind = 'finding'
GROUP BY ALL;

-- A theme of a mission: how many of its findings are positive, mixed, negative, neutral.
-- A theme without a row is silence of what was read: `read_whole` says whether that was a whole document.
CREATE VIEW theme_matrix AS
SELECT
  f.mission,
  f.theme,
  count(*) FILTER (f.polarity = 'positive') AS positive,
  count(*) FILTER (f.polarity = 'mixed') AS mixed,
  count(*) FILTER (f.polarity = 'negative') AS negative,
  count(*) FILTER (f.polarity = 'neutral') AS neutral,
  coalesce(bool_or(s.read = 'whole'), false) AS read_whole
FROM findings f
JOIN sources s ON s.id = f.source
WHERE f.kind = 'finding'
GROUP BY f.mission, f.theme;

-- Places with their variants under one name: another name of a city (see `aliases`) and a remark in brackets give way.
-- A polling station in another country (`abroad`) stands under the city that it was in.
CREATE VIEW named_places AS
SELECT
  p.*,
  CASE WHEN p.kind = 'city' THEN coalesce(a.name, regexp_replace(p.name, ' \(.*\)$', '')) ELSE p.name END AS place,
  p.name LIKE '% abroad)' OR p.name LIKE '% (Embassy %' AS abroad
FROM places p
LEFT JOIN aliases a
  ON a.kind = 'place' AND p.kind = 'city' AND a.alias = regexp_replace(p.name, ' \(.*\)$', '');

-- What is known of a mission: how many rows of each kind.
CREATE VIEW coverage AS
SELECT
  m.id AS mission, m.election, m.organization, m.part_of,
  (SELECT count(*) FROM figures x WHERE x.mission = m.id) AS figures,
  (SELECT count(*) FROM findings x WHERE x.mission = m.id) AS findings,
  (SELECT count(*) FROM conclusions x WHERE x.mission = m.id) AS conclusions,
  (SELECT count(*) FROM meetings x WHERE x.mission = m.id) AS meetings,
  (SELECT count(*) FROM milestones x WHERE x.mission = m.id) AS milestones,
  (SELECT count(*) FROM places x WHERE x.mission = m.id) AS places,
  (SELECT count(*) FROM heads x WHERE x.mission = m.id) AS heads,
  (SELECT count(*) FROM members x WHERE x.mission = m.id) AS members
FROM missions m;

-- An election at a glance: its missions (joint missions and their parts alike), their stances, its own numbers.
CREATE VIEW election_overview AS
SELECT
  e.id AS election, e.contest, e.country, c.name AS country_name, c.region, e.date, e.type, e.early, e.round,
  (SELECT count(*) FROM missions m WHERE m.election = e.id) AS missions,
  (SELECT count(*) FROM missions m JOIN conclusions k ON k.mission = m.id WHERE m.election = e.id AND k.stance = 'endorsing') AS endorsing,
  (SELECT count(*) FROM missions m JOIN conclusions k ON k.mission = m.id WHERE m.election = e.id AND k.stance = 'qualified') AS qualified,
  (SELECT count(*) FROM missions m JOIN conclusions k ON k.mission = m.id WHERE m.election = e.id AND k.stance = 'critical') AS critical,
  (SELECT b.value FROM best_figures b WHERE b.subject = e.id AND b.measure = 'stations-total') AS stations_total,
  (SELECT b.value FROM best_figures b WHERE b.subject = e.id AND b.measure = 'registered-voters') AS registered_voters,
  (SELECT b.value FROM best_figures b WHERE b.subject = e.id AND b.measure = 'turnout-percent') AS turnout_percent,
  (SELECT b.value FROM best_figures b WHERE b.subject = e.id AND b.measure = 'international-observers') AS international_observers
FROM elections e
JOIN countries c ON c.id = e.country;

-- The documents that a mission's existence rests on: the sources of all its rows, in whichever table they stand.
CREATE VIEW mission_sources AS
SELECT mission, string_agg(DISTINCT source, ' ' ORDER BY source) AS sources
FROM (
  SELECT mission, source FROM figures
  UNION ALL SELECT mission, source FROM findings
  UNION ALL SELECT mission, source FROM conclusions
  UNION ALL SELECT mission, source FROM statements
  UNION ALL SELECT mission, source FROM heads
  UNION ALL SELECT mission, source FROM members
  UNION ALL SELECT mission, source FROM places
  UNION ALL SELECT mission, source FROM meetings
  UNION ALL SELECT mission, source FROM milestones
  UNION ALL SELECT mission, source FROM standards
  UNION ALL SELECT mission, source FROM events
)
WHERE mission IS NOT NULL
GROUP BY mission;

-- What every row of a question says of its mission, in this order: filters and comparisons read it. `date` is a text;
-- `contest` is the election of which the mission's is a later round, a re-run or a same-day vote, and nothing where it is
-- a contest of its own; `joint` is the organization of the joint mission that it belongs to, '' where there is none.
CREATE VIEW mission_fields AS
SELECT
  m.id AS mission,
  m.organization,
  e.country,
  strftime(e.date, '%Y-%m-%d') AS date,
  e.type,
  nullif(e.contest, e.id) AS contest,
  coalesce(split_part(m.part_of, '/', 2), '') AS joint
FROM missions m
JOIN elections e ON e.id = m.election;

-- The same columns for a row about an election itself: its `mission` is the election's id and a slash, and nobody's.
CREATE VIEW election_fields AS
SELECT
  id || '/' AS mission,
  '' AS organization,
  country,
  strftime(date, '%Y-%m-%d') AS date,
  type,
  nullif(contest, id) AS contest,
  '' AS joint
FROM elections;

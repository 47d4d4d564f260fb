/** What the measures are called in a line of the chart: the labels of the codebook, in the middle of a sentence. */
const labels: Readonly<Record<string, string>> = {
  'observers-total': 'observers in all',
  'observers-long-term': 'long-term observers',
  'observers-short-term': 'short-term observers',
  'core-team': 'core team',
  parliamentarians: 'parliamentarians',
  'observer-countries': 'countries of observers',
  teams: 'teams',
  'stations-visited': 'polling stations visited',
  'openings-observed': 'openings observed',
  'counts-observed': 'counts observed',
  'tabulations-observed': 'tabulations observed',
  'stations-total': 'polling stations in all',
  constituencies: 'constituencies',
  'stations-abroad': 'polling stations abroad',
  'countries-abroad': 'countries with polling abroad',
  'registered-voters': 'registered voters',
  'eligible-voters': 'eligible voters',
  'turnout-percent': 'turnout in per cent',
  candidates: 'candidates',
  'international-observers': 'international observers',
  'domestic-observers': 'domestic observers',
  'observer-organizations': 'observing organizations'
};

export const measureLabel = (measure: string) => labels[measure] ?? measure;

const stations = new Set([
  'stations-visited', 'openings-observed', 'counts-observed', 'tabulations-observed',
  'stations-total', 'constituencies', 'stations-abroad', 'countries-abroad'
]); // prettier-ignore
const voters = new Set(['registered-voters', 'eligible-voters', 'turnout-percent', 'candidates']);

/** The kind of a measure, which is the variant that shows it: observers, stations, or voters and candidates. */
export function kindOf(measure: string): 'observers' | 'stations' | 'voters' {
  if (stations.has(measure)) return 'stations';
  return voters.has(measure) ? 'voters' : 'observers';
}

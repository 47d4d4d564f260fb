/** What a reader begins with: a notebook that runs, small enough to be changed at once. */
import type { Notebook } from '../format/notebook';

const look = { pinned: false, hidden: false };

const intro = `# Who observed most?

This is a notebook to begin with: change it, or delete its cells and write your own. A cell is text, SQL or JavaScript. It is run when you leave it, or by Ctrl and Enter; whatever depends on it is then computed anew.

\${rows.length} organizations observed at least \${least} contests. Two rounds of one vote are one contest.`;

const tables = `const db = await DuckDBClient.of({
  elections: FileAttachment('../data/elections.csv'),
  missions: FileAttachment('../data/missions.csv'),
  organizations: FileAttachment('../data/organizations.csv')
});`;

const least = `const least = view(Inputs.range([1, 60], { value: 20, step: 1, label: 'Contests at least' }));`;

const query = `SELECT
  coalesce(o.abbreviation, o.name) AS organization,
  count(DISTINCT e.contest)::INTEGER AS contests
FROM missions m
JOIN elections e ON e.id = m.election
JOIN organizations o ON o.id = m.organization
GROUP BY ALL
HAVING contests >= \${least}
ORDER BY contests DESC, organization`;

const chart = `Plot.plot({
  ariaLabel: 'Contests observed, by organization',
  width,
  marginLeft: 110,
  x: { label: 'Contests observed', grid: true },
  y: { label: null },
  marks: [
    Plot.barX(rows, { x: 'contests', y: 'organization', sort: { y: '-x' }, tip: true }),
    Plot.ruleX([0])
  ]
})`;

export const firstNotebook: Notebook = {
  title: 'A notebook of my own',
  theme: 'air',
  readOnly: false,
  cells: [
    { id: 1, mode: 'md', value: intro, ...look },
    { id: 2, mode: 'js', value: tables, ...look },
    { id: 3, mode: 'js', value: least, ...look },
    { id: 4, mode: 'sql', value: query, ...look, output: 'rows', database: 'var:db' },
    { id: 5, mode: 'js', value: chart, ...look }
  ]
};

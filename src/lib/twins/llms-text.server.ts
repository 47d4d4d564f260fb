import { descriptor, resource } from '$lib/dataset/descriptor';
import { table } from '$lib/dataset/lookup.server';
import { release } from '$lib/dataset/release.server';
import { tableNames } from '$lib/dataset/rows';
import { siteAddress } from '$lib/link/site-address.server';
import { loadMethod } from '$lib/method/load-method.server';
import { notebookFiles } from '$lib/notebook/files.server';
import { nothings } from '$lib/records/nothing';
import { count, number, percent } from '$lib/ui/words';
import { listQuestions, type ListedQuestion } from './question-list.server';

/** What the site holds, what its limits are and where everything is, in Markdown as llmstxt.org has it: for language models. */
export async function llmsText(): Promise<string> {
  const { questions } = await listQuestions();
  return [
    '# Scrutineer',
    `> An open observatory of election observation: which organizations observed which elections, with how many observers, which polling stations they visited, what they found and how they concluded. ${holds()} Each figure, finding and conclusion names the document that it was taken from.`,
    list(facts()),
    ...groupsOf(questions).flatMap(([group, those]) => [`## ${group}`, list(those.map(questionLine))]),
    '## Notebooks',
    list(
      notebookFiles.map(({ slug, title }) => link(title, `/notebooks/${slug}/`, 'an analysis with its code'))
    ),
    '## Data',
    list([
      link('All questions', '/questions.json', 'a list with titles, headlines and addresses'),
      link(
        'Data package',
        '/data/datapackage.json',
        'what each table, column and code means (Data Package v2)'
      ),
      ...tableNames.map((name) => {
        const { path, description } = resource(name);
        return link(
          path,
          `/data/${path}`,
          `${description} ${count(table(name).length, 'row')}. Also as [Parquet](${siteAddress(`/data/${name}.parquet`)})`
        );
      }),
      link(
        'disclosure.csv',
        '/data/disclosure.csv',
        'computed: what each mission made public, item by item, with the kind of nothing where it did not'
      )
    ]),
    '## About',
    list([
      link('Method', '/method/', 'how figures are chosen, what the marks and the kinds of nothing mean'),
      link('Pitfalls', '/method/#pitfalls', 'what can go wrong in reading these data'),
      link('How to cite', '/method/#cite', 'the data as a whole, or one row with its document'),
      link('Changes', '/changes/', 'every correction, by version of the data'),
      link('Coverage', '/coverage/', 'what is known, and what was searched and not found'),
      link('Conflicts', '/conflicts/', 'where sources disagree'),
      link('Codebook', '/data/', 'the tables, columns and codes for readers')
    ]),
    '## Optional',
    list([
      link('Elections', '/elections/', 'a page of each, all its missions side by side'),
      link('Organizations', '/organizations/', 'a page of each, with its missions'),
      link('Countries', '/countries/', 'a page of each, with its elections'),
      link('Sources', '/sources/', 'a page of each document, with all that was taken from it'),
      link('Read a statement', '/statements/', 'rules propose rows from the text of a mission’s statement')
    ])
  ]
    .join('\n\n')
    .concat('\n');
}

function holds(): string {
  const { missions, organizations, elections, countries, years } = loadMethod().known;
  return `Data version ${descriptor.version}: ${count(missions, 'mission')} of ${count(organizations, 'organization')} at ${count(elections, 'election day')} in ${count(countries, 'country')}, ${years}, from ${count(table('sources').length, 'document')}.`;
}

/** What somebody who takes a number from here has to know. */
function facts(): string[] {
  const { known } = loadMethod();
  const { licence, published, dataVersion } = release();
  const kinds = Object.values(nothings).map(({ label, meaning }) => `“${label}”: ${meaning}`);
  return [
    'A number is the claim of one document. Where documents differ all claims are kept; one is chosen by a rule that is the same for all, and its range stands beside it.',
    'Planned is not reported: `status` says how a number is known (reported, accredited, planned, interim, derived). Planned and interim numbers enter no headline and no computation.',
    `A joint mission and its parts are missions of their own (${number(known.partsOfJoint.n)} are parts): do not add their observers. \`joint\` names the joint mission; the view \`countable_figures\` is for sums.`,
    `Nothing can mean five things, which stay apart. Zero is a number. ${kinds.join(' ')} A row that is not there is no zero.`,
    `${percent(known.readWhole.n / known.readWhole.of)} of the documents were read whole, the others as excerpts: that something is missing here seldom shows that a mission did not say it.`,
    'Comparisons count contests: rounds, re-runs and votes of one day together. The elections are no sample; totals say how much we read.',
    '`stance` and `polarity` describe what a mission’s text says, not the election.',
    `Cite the document that a row names in \`source\`, and Scrutineer contributors (${published.slice(0, 4)}), Scrutineer: election observation missions, version ${dataVersion}. Licence: ${licence.title}, ${licence.url}`,
    'Each question below has a page, and beside it all rows of its chart as CSV and as JSON, with `source` and `version` in each row. These addresses are stable and hold the newest data.'
  ];
}

/** The questions by their group, in the order of the list. */
function groupsOf(questions: readonly ListedQuestion[]): [string, ListedQuestion[]][] {
  const groups = [...new Set(questions.map(({ group }) => group))];
  return groups.map((group) => [group, questions.filter((question) => question.group === group)]);
}

const questionLine = ({ title, headline, page, csv, json }: ListedQuestion): string =>
  `[${escaped(title)}](${page}): ${headline}. All rows: [CSV](${csv}), [JSON](${json})`;

const link = (name: string, path: string, about: string): string =>
  `[${escaped(name)}](${siteAddress(path)}): ${about}`;

const escaped = (text: string) => text.replaceAll(/[[\]\\]/g, '\\$&');

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

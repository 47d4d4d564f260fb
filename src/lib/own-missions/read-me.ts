/** The texts that go with files of rows: what each column means, and how rows get into the repository. */
import { resource, type Field } from '$lib/dataset/descriptor';
import { headerLine } from './csv-text';
import { ownTables, type OwnTable } from './own-mission';

const rules = `Rules that no check can know:

- One row is one claim of one document. Where documents disagree, keep them all.
- A number that was announced beforehand is "planned", even if it came true.
- A summary is one neutral sentence of your own, under one theme. Copy no sentence; the mission's own
  words stand in "terms", four at most each.
- "stance" describes what the text says, not the election.
- Persons only in public roles.
`;

/** A template's own text: every column of every table in it. */
export function templateReadMe(): string {
  return [
    `A MISSION AS ROWS: A TEMPLATE

Each file is a table: fill in those that your documents say something for, and delete or leave the others.
Save them as CSV in UTF-8, with the first line as it is. Then load them at /contribute/ on the site (all at
once, or as a zip), where they are checked, or add them to a copy of the repository:

    npm run add-rows -- <this folder, or a zip of it>

Begin with sources.csv: each row of the other tables names the document that says so, by its id. Dates are
written 2024-02-07, numbers without thousands separators, true and false as words. An empty cell says: not
stated. Ids of eight digits ("Row id") may stay empty: the site gives them.

${rules}`,
    `EXAMPLE

${example}`,
    'COLUMNS',
    ...ownTables.map(tableText)
  ].join('\n\n');
}

/** The text that goes with a reader's rows. */
export const rowsReadMe = (mission: string, version: string): string => `ROWS FOR SCRUTINEER: ${mission}

Made with the form at /contribute/ for the data of version ${version}. The files hold only new rows, in the columns of
the data package, each to be appended to the file of that name in data/:

    npm run add-rows -- <this folder, or the zip>

checks them together with the tables, and appends them if there is nothing to mend. Then commit the changed
files in data/ and send them as CONTRIBUTING.md says.
`;

const example = `sources.csv
${headerLine('sources')}example-press-aze-2024,Observers at work,Example Press,Example Press,,media,https://example.org/observers,2024-02-08,news,publisher,whole,en

missions.csv
${headerLine('missions')}AZE-2024-02-07-presidential/oas,AZE-2024-02-07-presidential,oas,,,,

figures.csv
${headerLine('figures')},AZE-2024-02-07-presidential,AZE-2024-02-07-presidential/oas,observers-total,12,reported,exact,,,example-press-aze-2024,`;

function tableText(table: OwnTable): string {
  const { path, description, fields } = resource(table);
  return [`${path}: ${description}`, ...fields.map(fieldText)].join('\n');
}

function fieldText(field: Field): string {
  const { name, description, example, constraints, categories = [] } = field;
  const required = constraints.required && name !== 'id' ? ' (required)' : '';
  const codes = categories.map(({ value, description }) => `      ${value}: ${description}`);
  return [`  ${name}${required}: ${description}${example ? ` Example: ${example}` : ''}`, ...codes].join(
    '\n'
  );
}

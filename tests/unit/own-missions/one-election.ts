import { ourFiles } from './our-tables';

const election = 'AZE-2024-02-07-presidential';

/** Names an election, or a mission to it. */
const anyElection = /\b[A-Z]{3}-\d{4}-\d{2}-\d{2}-[a-z]/;

const linesOfIt = (text: string) =>
  text.split('\n').filter((line) => !anyElection.test(line) || line.includes(election));

const rest = [...ourFiles].filter(([name]) => name !== 'sources.csv' && name !== 'changes.csv');
const kept = new Map(rest.map(([name, text]) => [name, linesOfIt(text)]));
const words = [...kept.values()].flat().join('\n');

/** The header, and the rows whose id stands in the other tables. */
const linesNamed = (text: string) =>
  text.split('\n').filter((line, i) => i === 0 || words.includes(line.split(',')[0] ?? ''));

/** Our tables with the rows of one election alone: a check of all takes twenty times as long. */
export const oneElection: ReadonlyMap<string, string> = new Map([
  ...[...kept].map(([name, lines]) => [name, lines.join('\n')] as const),
  ['sources.csv', linesNamed(ourFiles.get('sources.csv') ?? '').join('\n')],
  ['changes.csv', `${ourFiles.get('changes.csv')?.split('\n')[0]}\n`]
]);

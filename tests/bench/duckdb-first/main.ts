import '../../../src/styles/tokens.css';
import type { Question } from '$lib/questions/question';
import { Asker } from './ask';
import { openEngine } from './engine';
import { fetchNames, fetchTables, readQuestions } from './fetch-means';

const charts = import.meta.glob<Question>('../../../src/lib/questions/*/chart.ts', { import: 'question' });
const questions = readQuestions();

// All that can be fetched at once is: the engine, the tables, and what draws.
const [connection, tables, names, { drawQuestion }, ...drawn] = await Promise.all([
  openEngine(),
  fetchTables(questions),
  fetchNames(),
  import('./draw'),
  ...questions.map(({ slug }) => charts[`../../../src/lib/questions/${slug}/chart.ts`]?.())
]);
const asker = new Asker(connection, tables);
for (const [i, question] of questions.entries()) {
  const chart = drawn[i];
  if (chart) document.body.append(drawQuestion(chart, await asker.ask(question), names));
}

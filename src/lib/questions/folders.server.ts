import type { Question } from './question';
import type { Shaping } from './shaping';

const queries = import.meta.glob<string>('./*/query.sql', { query: '?raw', import: 'default', eager: true });
const abouts = import.meta.glob<string>('./*/about.md', { query: '?raw', import: 'default', eager: true });
const charts = import.meta.glob<{ question: Question }>('./*/chart.ts', { eager: true });
const shapings = import.meta.glob<Shaping>('./*/shape.ts', { import: 'shaping', eager: true });

/** A question's folder as it stands on disk. */
export interface QuestionFolder {
  slug: string;
  sql: string;
  about: string;
  question: Question;
  /** What makes the question's rows of the query's; null where the query gives them as they are. */
  shaping: Shaping | null;
}

/** The folders of all questions, by slug; one that misses a file stops the build. */
export const folders: ReadonlyMap<string, QuestionFolder> = new Map(
  Object.entries(charts).map(([path, { question }]) => {
    const slug = path.split('/')[1] ?? '';
    const sql = queries[`./${slug}/query.sql`];
    const about = abouts[`./${slug}/about.md`];
    if (!sql || !about) throw new Error(`questions/${slug}: query.sql or about.md is missing`);
    return [slug, { slug, sql, about, question, shaping: shapings[`./${slug}/shape.ts`] ?? null }];
  })
);

import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { marked, type Tokens } from 'marked';
import { descriptor } from '$lib/dataset/descriptor';
import { folders } from '$lib/questions/folders.server';
import { llmsText } from '$lib/twins/llms-text.server';
import { listQuestions } from '$lib/twins/question-list.server';

let text: string;

// The headlines are computed from the rows of every question.
beforeAll(async () => {
  text = await llmsText();
}, 120_000);

afterEach(() => vi.unstubAllEnvs());

test('llms.txt is Markdown in the order of llmstxt.org: title, summary, facts, then sections of links', () => {
  const tokens = marked.lexer(text).filter(({ type }) => type !== 'space');
  const [title, summary, facts, ...sections] = tokens;
  expect(title).toMatchObject({ type: 'heading', depth: 1, text: 'Scrutineer' });
  expect(summary).toMatchObject({ type: 'blockquote', text: expect.stringContaining(descriptor.version) });
  expect(facts).toMatchObject({ type: 'list' });
  for (const [i, section] of sections.entries())
    expect(section).toMatchObject(i % 2 ? { type: 'list' } : { type: 'heading', depth: 2 });
  for (const { items } of sections.filter((token): token is Tokens.List => token.type === 'list'))
    for (const { text } of items) expect(text).toMatch(/^\[[^\]]+\]\(\/[^)\s]*\): \S/);
});

test('llms.txt tells the limits of the data', () => {
  for (const said of [
    'Planned is not reported',
    'joint mission and its parts',
    '“not in what we read”',
    '“searched, not found”',
    'Cite the document',
    'Licence: Creative Commons'
  ])
    expect(text).toContain(said);
});

test('llms.txt links every question with its files, and every table', () => {
  for (const slug of folders.keys())
    for (const path of [`/questions/${slug}/`, `/questions/${slug}.csv`, `/questions/${slug}.json`])
      expect(text).toContain(`](${path})`);
  for (const { name, path } of descriptor.resources)
    for (const file of [path, `${name}.parquet`]) expect(text).toContain(`](/data/${file})`);
});

test('addresses are absolute where the site’s origin is known', async () => {
  vi.stubEnv('SITE_ORIGIN', 'https://scrutineer.example/');
  const absolute = await llmsText();
  expect(absolute).toContain('](https://scrutineer.example/questions/agreement.csv)');
  expect(absolute).not.toContain('](/');
  expect((await listQuestions()).questions[0]?.page).toMatch(/^https:\/\/scrutineer\.example\/questions\//);
});

test('the list of questions has each once, with its rows counted', async () => {
  const { version, questions } = await listQuestions();
  expect(version).toBe(descriptor.version);
  expect(questions.map(({ question }) => question).sort()).toEqual([...folders.keys()].sort());
  for (const { rows, headline, title } of questions) {
    expect(rows).toBeGreaterThan(0);
    expect(title && headline).toBeTruthy();
  }
});

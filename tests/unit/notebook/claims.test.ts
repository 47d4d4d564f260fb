/** What notebooks say in prose, computed once more from the questions' rows and the tables. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { drawnNotebook } from '$lib/notebook/catalogue.server';
import { questionRows } from '$lib/questions/load.server';

/** The prose of a notebook, without its code. */
async function prose(slug: string): Promise<string> {
  const notebook = await drawnNotebook(slug);
  const { document } = new JSDOM(notebook?.html).window;
  for (const code of document.querySelectorAll('details')) code.remove();
  return document.body.textContent?.replaceAll(/\s+/g, ' ') ?? '';
}

/** The rows of a question, with the columns of its own. */
const rowsOf = async (slug: string): Promise<Record<string, unknown>[]> =>
  (await questionRows(slug)).map((row) => ({ ...row }));

const inWords = (count: number) => count.toLocaleString('en-US');
const distinct = (values: readonly unknown[]) => new Set(values).size;
const missions = readTable('missions').length;

describe('stations and coverage', async () => {
  const text = await prose('stations-and-coverage');

  it('counts the missions whose visits may be set against all stations, and their observers', async () => {
    const [shares, ratios] = [await rowsOf('stations-share'), await rowsOf('stations-per-observer')];
    expect(text).toContain(`For ${shares.length} missions both numbers are known`);
    expect(text).toContain(`For ${ratios.length} missions the number of observers is settled too`);
  });

  it('names the mission with the largest share', async () => {
    const shares = (await rowsOf('stations-share')).map(
      ({ stations, stations_total }) => Number(stations) / Number(stations_total)
    );
    expect(text).toContain(`to ${Math.round(Math.max(...shares) * 100)}% (`);
  });
});

describe('recurring findings', async () => {
  const text = await prose('recurring-findings');

  it('counts findings, and nothing that is none', () => {
    const findings = readTable('findings').filter(({ kind }) => kind === 'finding');
    const speaking = distinct(findings.map(({ mission }) => mission));
    expect(text).toContain(`hold ${inWords(findings.length)} findings of ${inWords(speaking)} missions`);
  });

  it('finds the longest run that the question finds', async () => {
    const longest = Math.max(...(await rowsOf('recurring-problems')).map(({ longest }) => Number(longest)));
    expect(text).toContain(`The longest spans ${longest} contests`);
  });
});

describe('wording of verdicts', async () => {
  const text = await prose('wording-of-verdicts');

  it('counts the texts of the most frequent term, one that several missions signed once', async () => {
    const rows = (await rowsOf('wording-over-time')).filter(({ basis }) => basis !== 'person');
    const signed = new Map(readTable('conclusions').map(({ mission, text }) => [mission, text ?? mission]));
    const texts = new Map<unknown, Set<unknown>>();
    for (const { term, mission } of rows)
      texts.set(term, (texts.get(term) ?? new Set()).add(signed.get(String(mission))));
    const [term, using] = [...texts].reduce((most, next) => (next[1].size > most[1].size ? next : most));
    expect(text).toContain(`The most frequent are “${String(term)}” (${using.size})`);
  });

  it('tells own documents from other accounts', () => {
    const of = (basis: string) => readTable('conclusions').filter((row) => row.basis === basis).length;
    expect(text).toContain(`${of('mission')} from the mission’s own document, ${of('reported')} from`);
  });
});

describe('completeness', async () => {
  const text = await prose('how-complete-are-the-data');

  it('weighs nine kinds of facts as the question does', async () => {
    const rows = await rowsOf('data-coverage');
    const kinds = 'sizes stations periods heads members places meetings findings conclusions'.split(' ');
    const known = rows.flatMap((row) => kinds.filter((kind) => Number(row[kind]) > 0)).length;
    const share = Math.round((100 * known) / (kinds.length * missions));
    expect(text).toContain(`hold ${inWords(missions)} missions`);
    expect(text).toContain(`Of all that could be there, ${share}% is.`);
  });

  it('counts the numbers on which sources differ as the question does', async () => {
    const rows = await rowsOf('disagreeing-sources');
    const differing = distinct(rows.map(({ mission, measure }) => `${String(mission)} ${String(measure)}`));
    const [, several, alone] = /\((\d+) of \d+\).*A further (\d+) numbers/.exec(text) ?? [];
    expect(Number(several) + Number(alone)).toBe(differing);
  });
});

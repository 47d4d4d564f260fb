import { describe, expect, it } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { contextOf } from '$lib/statement/context';
import { proposeConclusions } from '$lib/statement/extract/conclusions';
import { proposeStandards } from '$lib/statement/extract/standards';
import { readLexicon } from '$lib/statement/lexicon.server';
import { leaningOf, stanceOf } from '$lib/statement/leaning';

const lexicon = readLexicon();
const mission =
  'STATEMENT of the OTS observation mission on the presidential election in Kazakhstan on 10 June 2029. ';
const conclude = (text: string) =>
  proposeConclusions(contextOf(mission + text, lexicon)).map(({ fields }) => fields);
const standards = (text: string) =>
  proposeStandards(contextOf(mission + text, lexicon)).map(({ fields }) => fields.standard);

describe('the conclusion of a mission', () => {
  it('endorses, in its own words, each at most four', () => {
    expect(
      conclude(
        'In conclusion, the Mission confirms that the election was open and transparent, in line with international standards.'
      )
    ).toMatchObject([
      { stance: 'endorsing', terms: 'open; transparent; international standards', basis: 'mission' }
    ]);
  });

  it('is qualified where shortcomings stand beside praise, in one sentence or the next', () => {
    expect(conclude('The election was competitive, but held on an uneven playing field.')).toMatchObject([
      { stance: 'qualified', terms: 'competitive; uneven playing field' }
    ]);
    expect(
      conclude(
        'The election was well administered. At the same time, misuse of office gave one side an undue advantage.'
      )
    ).toMatchObject([{ stance: 'qualified' }]);
  });

  it('is critical where the election is said to fall short, whatever else is praised', () => {
    expect(
      conclude(
        'The election was well prepared, but fell short of commitments and lacked genuine competition.'
      )
    ).toMatchObject([{ stance: 'critical' }]);
    expect(conclude('The Mission concludes that the election was not transparent.')).toMatchObject([
      { stance: 'critical' }
    ]);
  });

  it('is one a mission, though the text says it twice', () => {
    const [row, ...more] = proposeConclusions(
      contextOf(
        `${mission}The Mission concluded that the election was open.\n\nThe Mission confirms that the election was open and free.`,
        lexicon
      )
    );
    expect(more).toEqual([]);
    expect(row?.also).toHaveLength(1);
  });

  it('keeps who says so, and when', () => {
    expect(conclude('“I consider the election free and fair,” an observer said.')).toMatchObject([
      { basis: 'person' }
    ]);
    expect(
      conclude('This is a preliminary statement. The Mission concludes that the election was peaceful.')
    ).toMatchObject([{ stage: 'preliminary' }]);
  });

  it.each([
    'The Mission will assess whether the election is free and fair.',
    'The campaign was open and transparent.',
    'It is too early to say that the election was credible.',
    'Observers visited 40 polling stations.'
  ])('is none in: %s', (text) => expect(conclude(text)).toEqual([]));
});

describe('standards', () => {
  it('are worded as our table has them', () => {
    expect(
      standards(
        'The Mission worked in accordance with the national legislation, as well as the generally recognized rules of international law.'
      )
    ).toEqual([
      'national legislation of the host',
      'generally recognised rules of international law on elections'
    ]);
  });

  it('are none where a law is only spoken of', () => {
    expect(standards('National legislation was amended in May.')).toEqual([]);
  });
});

/** Rows of our own that were not read for the lexicon: those with an odd id. */
it('reads the stance of paraphrases that the lexicon was not made with in 7 of 10', () => {
  const rows = readTable('conclusions').filter(({ id }) => Number.parseInt(id, 16) % 2 === 1);
  const right = rows.filter(
    ({ summary, stance }) => stanceOf(leaningOf(summary, lexicon), summary) === stance
  );
  expect(right.length / rows.length).toBeGreaterThan(0.72);
});

import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readCsv } from '$lib/dataset/csv';
import { readTable } from '$lib/dataset/read-table';
import { contextOf } from '$lib/statement/context';
import { proposeConclusions } from '$lib/statement/extract/conclusions';
import { readLexicon } from '$lib/statement/lexicon.server';
import { leaningOf } from '$lib/statement/verdict/leaning';
import { withLearned } from '$lib/statement/verdict/learned-verdict';
import { stanceOf } from '$lib/statement/verdict/stance';

const lexicon = readLexicon();
/** Sentences of our own, each with the stance that a careful reader takes from it; none where it judges no election. */
const examples = readCsv(readFileSync('tests/unit/statement/verdicts.csv', 'utf8')).rows.map(
  ({ cells: [stance = '', sentence = ''] }) => [stance, sentence] as const
);
const mission =
  'STATEMENT of the OTS observation mission on the presidential election in Kazakhstan on 10 June 2029. ';
const conclude = (text: string) =>
  proposeConclusions(contextOf(mission + text, lexicon)).map(({ fields }) => fields);

const verdicts = [
  [
    'endorsing',
    'The Mission is of the opinion that the voting was organized in keeping with the Electoral Code.'
  ],
  ['endorsing', 'In the opinion of the delegation, the poll reflected the free will of the citizens.'],
  ['endorsing', 'The Mission congratulates the people of Kazakhstan on a peaceful and transparent election.'],
  ['endorsing', 'Kazakhstan has held a free, open and democratic election.'],
  ['endorsing', 'The will of the voters was freely expressed.'],
  ['endorsing', 'All this allows us to say that the people made their choice freely.'],
  ['endorsing', 'There is no doubt about the legitimacy and transparency of the election.'],
  ['endorsing', 'The Mission gives a positive assessment of the elections.'],
  ['endorsing', 'The Mission certifies the transparency and openness of the vote.'],
  ['endorsing', 'The vote lived up to international benchmarks.'],
  [
    'endorsing',
    '“The elections passed at the highest level, openly and transparently,” the head of the mission said.'
  ],
  ['endorsing', 'Elections in Kazakhstan open and transparent, OTS observers say'],
  ['endorsing', 'Despite some delays in opening, the elections were free, fair and credible.'],
  ['endorsing', 'The minor shortcomings observed did not affect the credibility of the elections.'],
  ['qualified', 'The elections were well run, but the playing field was tilted.'],
  [
    'qualified',
    'The delegation concluded that the polls were competitive, but marred by pressure on voters.'
  ],
  [
    'qualified',
    'The vote was calm. However, media bias and misuse of public funds gave the incumbent an advantage.'
  ],
  ['qualified', 'Voters had a genuine choice, but the campaign was held in unequal conditions.'],
  [
    'qualified',
    'The elections were credible, though vote buying in several constituencies remains a serious concern.'
  ],
  ['critical', 'The Mission cannot vouch for the integrity of the vote.'],
  ['critical', 'We are not in a position to say that the election was genuine.'],
  ['critical', 'The Mission regrets that the election failed the test of democracy.'],
  ['critical', 'Voters were denied a genuine choice.'],
  ['critical', 'This was no election worthy of the name.'],
  ['critical', 'The conditions for a democratic election were not in place.'],
  ['critical', 'The Mission is not persuaded that the announced results reflect the votes cast.'],
  ['critical', 'The elections were far from democratic.'],
  ['critical', 'Voting was technically well prepared, but voters had lacked a genuine choice.'],
  ['critical', 'The credibility of the elections is open to question.']
];

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

  it('is qualified by what the next sentence says to have detracted, wherever its “however” stands', () => {
    expect(
      conclude(
        'The elections were competitive and well run. Pressure on clerks of the state, however, detracted from the process.'
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

  it.each(examples)('is %s, as a reader takes it, in: %s', (stance, text) =>
    expect(conclude(text).map((row) => row.stance)).toEqual(stance === 'none' ? [] : [stance])
  );

  it.each(verdicts)('is %s in: %s', (stance, text) => expect(conclude(text)).toMatchObject([{ stance }]));

  it.each([
    'The Mission will assess whether the election is free and fair.',
    'The campaign was open and transparent.',
    'It is too early to say that the election was credible.',
    'Observers visited 40 polling stations.',
    'Free and fair elections are the foundation of democracy.',
    'The Mission wishes the people free and peaceful elections.',
    'The Mission calls on all sides to ensure that the vote remains peaceful and credible.',
    'The Mission congratulates the people of Kazakhstan on the successful conduct of the election.',
    'The Chair of the Central Election Commission rated the elections as democratic.',
    'The Mission was received by the Chairman, who described the election as transparent.',
    'In the stations visited, voting was calm and orderly.',
    'The legal framework is in line with international standards for democratic elections.',
    "The Mission's assessment is based on the international standards for democratic elections and on national law.",
    'The election was held on 10 June in accordance with the decree of the President.',
    'The application of the Forum for Fair Elections was turned down.',
    'The process of identification of voters was smooth.',
    'The media provided voters with information, which allowed them to choose freely.',
    'The election observers were free to move.',
    'The Mission expresses its hope that the run-off will be peaceful.'
  ])('is none in: %s', (text) => expect(conclude(text)).toEqual([]));
});

it('is none in what was published before the vote', () => {
  const text = `${mission}The election was open and transparent.`;
  expect(proposeConclusions(contextOf(text, lexicon, '2029-06-09'))).toEqual([]);
  expect(proposeConclusions(contextOf(text, lexicon, '2029-06-11'))).toHaveLength(1);
});

describe('a sentence like those that were learned', () => {
  const context = contextOf(
    `${mission}What we saw deserves the name of a free and honest election. Nothing more was said.`,
    lexicon
  );
  const [, sentence] = context.sentences;

  it('is a verdict where no rule reads one', () => {
    if (!sentence) throw new Error('the example has a second sentence');
    const likely = new Map([
      ['kind:verdict', 0.95],
      ['stance:critical', 0.9]
    ]);
    const [read] = withLearned([], { ...sentence, likelihoods: likely }, context);
    expect(read?.verdict).toMatchObject({ stance: 'critical', start: sentence.start, end: sentence.end });
    expect(read?.missions).toEqual(['KAZ-2029-06-10-presidential/ots']);
  });

  it('is none where it is unlikely, or asks', () => {
    if (!sentence) throw new Error('the example has a second sentence');
    const likely = new Map([['kind:verdict', 0.95]]);
    expect(withLearned([], { ...sentence, likelihoods: new Map() }, context)).toEqual([]);
    expect(withLearned([], { ...sentence, text: 'Was it free?', likelihoods: likely }, context)).toEqual([]);
  });
});

/** Rows of our own that were not read for the lexicon: those with an odd id. */
it('reads the stance of paraphrases that the lexicon was not made with in 3 of 4', () => {
  const rows = readTable('conclusions').filter(({ id }) => Number.parseInt(id, 16) % 2 === 1);
  const right = rows.filter(
    ({ summary, stance }) => stanceOf(leaningOf(summary, lexicon), summary) === stance
  );
  expect(right.length / rows.length).toBeGreaterThan(0.78);
});

it('has an agency’s account as reported, whatever document the agency cites', () => {
  const text =
    'Yerevan, 9 June. /Ararat Press/. The CIS mission called the election of 8 June 2031 in Armenia open and free in a preliminary statement.';
  expect(proposeConclusions(contextOf(text, lexicon)).map(({ fields }) => fields)).toMatchObject([
    { stance: 'endorsing', basis: 'reported' }
  ]);
});

describe('no verdict of the mission is', () => {
  it.each([
    [
      'what its host says',
      'The mission was received by Chairman Bek Orozov. According to him, the conditions for a free and fair election were in place.'
    ],
    ['what has to be', 'Peace required that the free will of the people be respected in the election.'],
    ['the condition of a valid vote', 'For the vote to be valid, more than 30 percent is needed.'],
    [
      'a share of the stations',
      'According to Mr. Orozov of the mission, the voting was assessed as good in 94 percent of the stations visited.'
    ],
    [
      'what is said of the law',
      'Experts studied the electoral legislation. In their view it is in line with the norms of democratic elections and lets voters decide freely.'
    ]
  ])('%s', (_, text) => expect(conclude(text)).toEqual([]));

  it('what is written before the vote', () =>
    expect(
      proposeConclusions(
        contextOf(
          'Astana, 8 June 2029 - The OTS mission will observe the election in Kazakhstan that is to be held on 10 June. The election is free and fair, the mission said.',
          lexicon
        )
      )
    ).toEqual([]));
});

describe('praise is qualified', () => {
  it.each([
    'The elections offered a choice among distinct alternatives. It was nevertheless shaped by widespread doubts over vote buying.',
    'The Mission found the elections transparent and credible. Thanks to them the day was orderly. Yet the electoral process had suffered from intimidation and violence against candidates.',
    'The elections were well administered, and voters could make a free choice, we conclude. Our conclusion is that these elections met the standards of the Council, with some serious reservations as to the campaign.'
  ])('where the mission takes it back further on: “%s”', (text) => {
    expect(conclude(text)).toMatchObject([{ stance: 'qualified' }]);
  });

  it('but not by what was never met with, nor by votes that do not count', () => {
    expect(
      conclude(
        'The Mission did not register any violations of the national electoral laws that could cast doubt on the outcome of the elections. The Mission states that the elections were transparent and democratic.'
      )
    ).toMatchObject([{ stance: 'endorsing' }]);
    expect(
      conclude(
        'It noted that invalid voters could vote at home. It assessed the elections as open, free and in conformity with the law.'
      )
    ).toMatchObject([{ stance: 'endorsing' }]);
  });
});

import { describe, expect, test } from 'vitest';
import { overlap, sameValue } from '$lib/statement/score/alike';
import { readGold, type Row } from '$lib/statement/score/gold';
import { pairRows } from '$lib/statement/score/pair';
import { missLines, scoreLines } from '$lib/statement/score/report';
import { aims, columnTallies, ofTables, rates, tally } from '$lib/statement/score/tally';

const row = (table: string, fields: Row['fields']): Row => ({ table, fields });

describe('rows are paired by what they speak of', () => {
  test('a figure by measure and value; its status is a column of its own', () => {
    const gold = [row('figures', { measure: 'observers-total', value: 43, status: 'accredited' })];
    const proposed = [
      row('figures', { measure: 'observers-total', value: 34, status: 'accredited' }),
      row('figures', { measure: 'observers-total', value: 43, status: 'reported' })
    ];
    const pairing = pairRows(gold, proposed);
    expect(pairing.pairs).toHaveLength(1);
    expect(pairing.pairs[0]?.proposed).toBe(proposed[1]);
    expect(pairing.wrong).toEqual([proposed[0]]);
    expect(columnTallies([pairing], 'figures').get('status')).toEqual({ given: 1, right: 0 });
  });

  test('each row once: a second of the same is wrong', () => {
    const teams = row('figures', { measure: 'teams', value: 3 });
    const pairing = pairRows(
      [teams],
      [row('figures', { ...teams.fields }), row('figures', { ...teams.fields })]
    );
    expect(pairing.pairs).toHaveLength(1);
    expect(pairing.wrong).toHaveLength(1);
  });

  test('of findings under one theme, those of one polarity meet, in whatever order', () => {
    const finding = (polarity: string, kind = 'finding') =>
      row('findings', { theme: 'voting', polarity, kind });
    const pairing = pairRows(
      [finding('positive'), finding('negative')],
      [finding('negative'), finding('positive')]
    );
    expect(
      pairing.pairs.map(({ gold, proposed }) => gold.fields.polarity === proposed.fields.polarity)
    ).toEqual([true, true]);
  });

  test('polarity counts for more than all the other columns of a finding together', () => {
    const gold = [
      row('findings', { mission: 'ots', theme: 'voting', polarity: 'negative', kind: 'recommendation' })
    ];
    const other = row('findings', {
      mission: 'ots',
      theme: 'voting',
      polarity: 'positive',
      kind: 'recommendation'
    });
    const same = row('findings', { mission: 'cis', theme: 'voting', polarity: 'negative', kind: 'finding' });
    expect(pairRows(gold, [other, same]).pairs[0]?.proposed).toBe(same);
  });

  test('a meeting by the person, where both name one, else by the institution’s words', () => {
    const met = row('meetings', {
      institution: 'Central Election Commission of Uzbekistan',
      person: 'Dilfuza Rahmatova'
    });
    const pairs = (fields: Row['fields']) => pairRows([met], [row('meetings', fields)]).pairs.length;
    expect(pairs({ institution: 'Commission', person: 'DILFUZA RAHMATOVA' })).toBe(1);
    expect(
      pairs({ institution: 'Central Election Commission of Uzbekistan', person: 'Otabek Nurmatov' })
    ).toBe(0);
    expect(pairs({ institution: 'Central Election Commission' })).toBe(1);
    expect(pairs({ institution: 'Supreme Court of Uzbekistan' })).toBe(0);
  });

  test('a member country by its code, a body by its words', () => {
    const gold = [
      row('members', { kind: 'country', member: 'KAZ' }),
      row('members', { kind: 'body', member: 'officials of member states other than Azerbaijan' })
    ];
    const proposed = [
      row('members', { kind: 'body', member: 'officials of the Member States' }),
      row('members', { kind: 'country', member: 'KAZ' })
    ];
    expect(pairRows(gold, proposed).pairs).toHaveLength(2);
    expect(pairRows(gold.slice(0, 1), [row('members', { kind: 'body', member: 'KAZ' })]).pairs).toHaveLength(
      0
    );
  });

  test('names without regard to marks and case', () => {
    const gold = [row('places', { name: 'Chişinău' }), row('heads', { name: 'Əli Məmmədov' })];
    const proposed = [
      row('heads', { name: 'ALI MAMMADOV' }),
      row('places', { name: 'Chisinau' }),
      row('heads', { name: 'Eli Memmedov' })
    ];
    expect(pairRows(gold, proposed).pairs).toHaveLength(2);
    expect(pairRows(gold, proposed).wrong).toEqual([proposed[0]]);
  });

  test('a row of another table is never a match', () => {
    expect(pairRows([row('heads', { name: 'Baku' })], [row('places', { name: 'Baku' })]).pairs).toHaveLength(
      0
    );
  });
});

describe('values', () => {
  test('free words may differ a little, codes may not', () => {
    expect(sameValue('said_by', 'Zhang Weiming', 'Zhang Weiming, head of mission')).toBe(true);
    expect(sameValue('status', 'planned', 'planned ')).toBe(true);
    expect(sameValue('category', 'election-management', 'election-managers')).toBe(false);
    expect(sameValue('planned', true, 'true')).toBe(false);
    expect(sameValue('date', '2028-05-21', undefined)).toBe(false);
  });

  test('the words in common are counted twice over the words of both', () => {
    expect(overlap('Ministry of Foreign Affairs of Uzbekistan', 'Ministry of Foreign Affairs')).toBeCloseTo(
      6 / 7
    );
    expect(overlap('Political parties', 'political party')).toBeCloseTo(2 / 4);
    expect(overlap('of the', 'of the')).toBe(0);
  });
});

describe('arithmetic', () => {
  const place = (name: string) => row('places', { name, kind: 'city' });
  const pairing = pairRows(
    [place('Baku'), place('Shusha'), place('Ganja')],
    [place('Baku'), place('Lankaran')]
  );

  test('precision, recall and F1', () => {
    const counted = tally([pairing], ofTables('places'));
    expect(counted).toEqual({ gold: 3, proposed: 2, matched: 1 });
    expect(rates(counted)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
  });

  test('texts are added up, not averaged', () => {
    const second = pairRows([place('Osh')], [place('Osh')]);
    expect(tally([pairing, second])).toEqual({ gold: 4, proposed: 3, matched: 2 });
  });

  test('nothing to find and nothing found is no score', () => {
    expect(rates(tally([pairRows([], [])])).f1).toBeNaN();
    expect(scoreLines([pairRows([], [])]).at(-1)).toMatch(/overall +0 +0 +0 +– +– +–/);
  });

  test('a right theme with the wrong polarity counts for the theme alone', () => {
    const one = pairRows(
      [row('findings', { theme: 'media', polarity: 'negative' })],
      [row('findings', { theme: 'media', polarity: 'positive' })]
    );
    const f1 = (name: string) => {
      const aim = aims.find((aim) => aim.name === name);
      return aim && rates(tally([one], aim.wanted, aim.right)).f1;
    };
    expect(f1('findings by theme')).toBe(1);
    expect(f1('findings by theme and polarity')).toBe(0);
  });

  test('dates are those of milestones and of elections', () => {
    const dates = aims.find(({ name }) => name === 'dates');
    const both = pairRows(
      [
        row('milestones', { event: 'statement', date: '2027-03-15' }),
        row('elections', { country: 'KAZ', date: '2027-03-14', type: 'parliamentary' })
      ],
      [row('elections', { country: 'KAZ', date: '2027-03-14', type: 'parliamentary' })]
    );
    expect(dates && tally([both], dates.wanted)).toEqual({ gold: 2, proposed: 1, matched: 1 });
  });
});

describe('what is printed', () => {
  test('a table says in which columns its matched rows are right', () => {
    const pairing = pairRows(
      [row('figures', { measure: 'teams', value: 3, status: 'planned' })],
      [row('figures', { measure: 'teams', value: 3, status: 'reported' })]
    );
    const lines = scoreLines([pairing]);
    expect(lines.find((line) => line.startsWith('figures'))).toMatch(/1 +1 +1 +1\.00 +1\.00 +1\.00$/);
    expect(lines).toContain('    right where matched: measure 1.00, value 1.00, status 0.00');
  });

  test('misses name the row, and the words on which a wrong one rests', () => {
    const pairing = pairRows(
      [row('places', { name: 'Baku' })],
      [{ ...row('places', { name: 'Friday' }), words: 'on\nFriday' }]
    );
    expect(missLines('a-text', pairing)).toEqual([
      '',
      'a-text',
      '  missed  places: name Baku',
      '  wrong   places: name Friday\n            «on Friday»'
    ]);
  });
});

test('a pair that differs tells in which columns', () => {
  const lines = missLines(
    'a-text',
    pairRows(
      [row('findings', { theme: 'media', polarity: 'negative' })],
      [
        {
          ...row('findings', { theme: 'media', summary: 'The mission spoke of the media.' }),
          words: 'The media'
        }
      ]
    )
  );
  expect(lines.at(-1)).toBe(
    '  differs findings: theme media, polarity negative\n            polarity read as nothing\n            «The media»'
  );
});

describe('files of rows', () => {
  test('are read, or say what is wrong with them', () => {
    expect(readGold('{ "published": "2027-03-15", "rows": [] }', 'a.json').published).toBe('2027-03-15');
    expect(() => readGold('{', 'a.json')).toThrow(/^a\.json: no JSON/);
    expect(() => readGold('[]', 'a.json')).toThrow('a.json: give the rows as');
    expect(() => readGold('{ "rows": [{ "table": "heads" }] }', 'a.json')).toThrow(
      'a.json, row 1: a row needs'
    );
  });
});

import { expect, test } from 'vitest';
import { otherNames, summarySentence } from '$lib/organizations/sentences';

test('an organization is summed up in numbers, never judged', () => {
  const missions = [
    { country: 'AZE', date: '2020-02-09' },
    { country: 'AZE', date: '2024-02-07', stance: 'endorsing' as const },
    { country: 'KAZ', date: '2024-09-01', stance: 'critical' as const, basis: 'person' as const }
  ];
  expect(summarySentence(missions, 2)).toBe(
    '3 missions to 2 contests in 2 countries, 2020–2024. 1 conclusion found: 1 endorsing.'
  );
  expect(summarySentence([], 0)).toBe('No mission of it is in the data.');
});

test('conclusions that rest on others’ accounts are told apart', () => {
  const own = { country: 'AZE', date: '2024-02-07', stance: 'endorsing' as const };
  const reported = { ...own, basis: 'reported' as const };
  const concluded = (...missions: Parameters<typeof summarySentence>[0]) =>
    summarySentence(missions, 1).split('. ')[1];
  expect(concluded(own, reported, reported)).toBe(
    '3 conclusions found: 3 endorsing; 2 of them known from others’ accounts.'
  );
  expect(concluded(reported, reported)).toBe(
    '2 conclusions found: 2 endorsing; all of them known from others’ accounts.'
  );
  expect(concluded(reported)).toBe('1 conclusion found: 1 endorsing; known from others’ accounts.');
});

test('other names are told once each', () => {
  expect(
    otherNames({
      name: 'Organization of Turkic States',
      short: 'OTS',
      names: [
        { name: 'Cooperation Council', short: 'Turkic Council', from: null, until: '2021-11-12' },
        { name: 'Organization of Turkic States', short: 'OTS', from: '2021-11-12', until: null }
      ],
      aliases: [{ alias: 'Turkic Council', note: null }]
    })
  ).toEqual(['OTS', 'Cooperation Council', 'Turkic Council']);
});

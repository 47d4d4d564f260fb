import { expect, test } from 'vitest';
import { computedPeriod } from '$lib/missions/period';

const dated = (
  event: 'deployed-from' | 'deployed-to' | 'press-conference',
  date: string,
  planned = false
) => ({
  event,
  date,
  planned
});

test('days in the country count the first and the last; what was planned gives way to what happened', () => {
  const rows = [
    dated('deployed-from', '2024-02-04'),
    dated('deployed-to', '2024-02-07'),
    dated('deployed-to', '2024-02-08', true)
  ];
  expect(computedPeriod(rows, '2024-02-07')).toEqual([
    { label: 'Days in the country', value: '4 days', formula: '4 Feb 2024 to 7 Feb 2024, both counted' }
  ]);
});

test('a press conference on election day lags by 0 days; one before it has no lag', () => {
  const [same] = computedPeriod([dated('press-conference', '2020-08-12')], '2020-08-12');
  expect(same).toMatchObject({ label: 'From election day to the press conference', value: '0 days' });
  expect(computedPeriod([dated('press-conference', '2020-08-10')], '2020-08-12')).toEqual([]);
});

test('a lag from a planned day says so', () => {
  const [planned] = computedPeriod([dated('press-conference', '2020-02-10', true)], '2020-02-09');
  expect(planned).toMatchObject({
    label: 'From election day to the press conference, as planned',
    value: '1 day'
  });
});

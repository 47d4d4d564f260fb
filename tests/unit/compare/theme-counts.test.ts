import { expect, test } from 'vitest';
import { sharedContests } from '$lib/compare/agreement';
import type { ComparedMission } from '$lib/compare/compared-mission';
import { themesBeside } from '$lib/compare/theme-counts';

const mission = (day: number, organization: string, themes: ComparedMission['themes']): ComparedMission => ({
  id: `election-${day}/${organization}`,
  organization,
  election: `election-${day}`,
  contest: `election-${day}`,
  country: 'AZE',
  date: `2020-01-0${day}`,
  type: 'general',
  observers: 'not-read',
  stations: 'not-read',
  themes
});

test('themes are set beside each other only where findings of both were read', () => {
  const contests = sharedContests(
    [
      mission(1, 'a', [['media', 1, 0, 2, 0]]),
      mission(1, 'b', [['voting', 3, 0, 0, 1]]),
      mission(2, 'a', [['media', 9, 9, 9, 9]]),
      mission(2, 'b', 'not-read')
    ],
    'a',
    'b'
  );
  const nothing = { contests: 0, findings: { positive: 0, mixed: 0, negative: 0, neutral: 0 } };
  expect(themesBeside(contests, ['campaign', 'media', 'voting'])).toEqual({
    contests: 1,
    themes: [
      {
        theme: 'media',
        first: { contests: 1, findings: { positive: 1, mixed: 0, negative: 2, neutral: 0 } },
        second: nothing
      },
      {
        theme: 'voting',
        first: nothing,
        second: { contests: 1, findings: { positive: 3, mixed: 0, negative: 0, neutral: 1 } }
      }
    ]
  });
});

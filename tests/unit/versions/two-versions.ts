import type { Names } from '$lib/questions/names';
import type { QuestionRow } from '$lib/questions/question';
import type { AnsweredQuestion } from '$lib/versions/make-record.server';

/** A row of a small question: how many observers a mission had. */
export interface ObserverRow extends QuestionRow {
  observers: number;
}

const row = (mission: string, observers: number, sources = 'doc-1'): ObserverRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: mission.slice(4, 14),
  type: mission.slice(15, mission.indexOf('/')),
  observers,
  sources
});

export const azerbaijan = 'AZE-2024-02-07-presidential';
export const kazakhstan = 'KAZ-2022-11-20-presidential';

/** The rows of the older version, and of the present one: one mission added, one changed, one gone, two as they were. */
export const first = row(`${azerbaijan}/ots`, 40);
export const older = [
  first,
  row(`${azerbaijan}/cis`, 210, 'doc-1 doc-2'),
  row(`${kazakhstan}/cis`, 300),
  row(`${kazakhstan}/`, 640)
];
export const present = [
  row(`${kazakhstan}/`, 640),
  row(`${azerbaijan}/ots`, 41),
  row(`${azerbaijan}/cis`, 210, 'doc-2 doc-1'),
  row(`${kazakhstan}/ots`, 12)
];

export const names: Names = {
  organizations: {},
  countries: {
    AZE: { name: 'Azerbaijan', region: 'western-asia' },
    KAZ: { name: 'Kazakhstan', region: 'central-asia' }
  },
  regions: {},
  types: {},
  themes: {}
};

/** A question that adds the observers up. */
export function answered(rows: readonly ObserverRow[], columns: readonly string[] = []): AnsweredQuestion {
  const total = rows.reduce((sum, { observers }) => sum + observers, 0);
  const text = ['mission', 'organization', 'country', 'date', 'type', 'sources', ...columns];
  return {
    slug: 'observers',
    rows,
    question: {
      columns: { ...Object.fromEntries(text.map((name) => [name, 'text' as const])), observers: 'number' },
      variants: [{ id: 'all', label: 'All', scaled: false }],
      rows: (all) => all,
      caption: () => ({ headline: `${total} observers`, subtitle: '' })
    }
  };
}

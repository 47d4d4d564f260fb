import type { QuestionRow } from './question';

/** The part of the data that a page is about. A question's SQL runs once; a page shows the rows in its scope. */
export type Scope =
  { kind: 'all' } | { kind: 'election' | 'mission' | 'organization' | 'country'; id: string };

export const everything: Scope = { kind: 'all' };

/** The rows in a scope, in their order. */
export function inScope<Row extends QuestionRow>(rows: readonly Row[], scope: Scope): readonly Row[] {
  switch (scope.kind) {
    case 'all':
      return rows;
    case 'election':
      return rows.filter((row) => row.mission.startsWith(`${scope.id}/`));
    case 'mission':
      return rows.filter((row) => row.mission === scope.id);
    case 'organization':
      return rows.filter((row) => row.organization === scope.id);
    case 'country':
      return rows.filter((row) => row.country === scope.id);
  }
}

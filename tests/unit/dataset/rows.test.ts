import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { descriptor } from '../../../src/lib/dataset/descriptor';
import { rowsSource } from '../../../src/lib/dataset/generate-rows';

it('src/lib/dataset/rows.ts is what npm run generate:rows writes', async () => {
  expect(readFileSync('src/lib/dataset/rows.ts', 'utf8')).toBe(await rowsSource(descriptor));
});

it('writes an interface a table, unions for codes, and null for what may be empty', async () => {
  const missions = descriptor.resources.filter(({ name }) => name === 'conclusions');
  expect(await rowsSource({ ...descriptor, resources: missions })).toContain(
    [
      'export interface ConclusionRow {',
      '  id: string;',
      '  mission: string;',
      '  stance: ConclusionStance;',
      '  terms: string | null;',
      '  summary: string;',
      '  basis: ConclusionBasis;',
      '  stage: ConclusionStage | null;',
      '  text: string | null;',
      '  source: string;',
      '}'
    ].join('\n')
  );
});

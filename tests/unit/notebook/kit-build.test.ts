/** The notebooks as Observable's own tools build them: `npx notebooks build --root notebooks`. */
import { config, observable } from '@observablehq/notebook-kit/vite';
import { expect, it } from 'vitest';
import { build, type Rollup } from 'vite';
import { tables } from './shipped/elsewhere';

it('brings each table as a file of its name, however small', async () => {
  const output = await build({
    ...config(),
    plugins: [observable()],
    root: 'notebooks',
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: 'notebooks/first-tour.html' } }
  });
  const files = [output].flat().flatMap((made) => (made as Rollup.RollupOutput).output);
  const names = files.flatMap(({ fileName }) => /(\w+)-[\w-]{8}\.csv$/.exec(fileName)?.[1] ?? []);
  expect(names.sort()).toEqual([...tables].sort());
});

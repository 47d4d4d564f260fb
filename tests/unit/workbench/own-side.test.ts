import { expect, it, vi } from 'vitest';
import { OwnSide } from '$lib/workbench/own-side.svelte';

vi.mock('$lib/own-data/own-tables.svelte', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('code that does not arrive is an error of the network, with what to do', async () => {
  const own = new OwnSide();
  const failure = { kind: 'network', message: expect.stringContaining('Check the connection') };
  await expect(own.fetch()).rejects.toMatchObject(failure);
  await expect(own.engine({})).rejects.toMatchObject(failure);
});

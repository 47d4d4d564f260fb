import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { noteKept } from '$lib/own-missions/kept-note';
import OwnRows from '$lib/figure/own/OwnRows.svelte';
import { question } from '$lib/questions/observers-over-time/chart';

vi.mock('$lib/figure/own/own-rows', () => ({ ownRows: async () => ({ rows: [], missions: ['a'] }) }));

afterEach(() => noteKept(0));

test('the focus goes with the offer to show own missions, and that they are shown is told', async () => {
  noteKept(1);
  const slug = 'observers-over-time';
  const screen = await render(OwnRows, {
    slug,
    question,
    shaped: false,
    shown: false,
    ondraw: (own: unknown) => void screen.rerender({ shown: own !== null })
  });
  await screen.getByRole('button', { name: 'Show your 1 mission in this chart' }).click();
  const back = screen.getByRole('button', { name: 'Back to our rows' });
  await expect.element(back).toHaveFocus();
  await expect.element(screen.getByRole('status')).toHaveTextContent(/^With your 1 mission, marked/);
  await back.click();
  await expect.element(screen.getByRole('button', { name: /^Show your 1 mission/ })).toHaveFocus();
});

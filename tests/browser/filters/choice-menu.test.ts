import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChoiceMenu from '$lib/filters/ChoiceMenu.svelte';
import type { Option } from '$lib/filters/filter-options';

const option = (id: string, label: string, count: number, more: Partial<Option> = {}): Option => ({
  id,
  label,
  count,
  chosen: false,
  ...more
});

const countries = [
  option('AZE', 'Azerbaijan', 30, { chosen: true }),
  option('CIV', 'Côte d’Ivoire', 9),
  option('KEN', 'Kenya', 0),
  option('STP', 'São Tomé and Príncipe', 4),
  option('TUR', 'Türkiye', 25),
  option('UKR', 'Ukraine', 0, { chosen: true }),
  ...Array.from({ length: 10 }, (_, i) => option(`X${i}`, `Elsewhere ${i}`, 1))
];

async function openMenu(options: readonly Option[]) {
  const changes: string[][] = [];
  const screen = await render(ChoiceMenu, {
    label: 'Countries',
    chosen: options.filter(({ chosen }) => chosen).length,
    options: () => options,
    emptyReason: 'no mission under the other filters',
    onchange: (ids: string[]) => changes.push(ids)
  });
  const summary = screen.container.querySelector('summary');
  summary?.click();
  await expect.element(screen.getByRole('group', { name: 'Countries' })).toBeVisible();
  return { ...screen, summary, changes };
}

test.each([
  ['turkiye', ['Türkiye']],
  ['TÜRK', ['Türkiye']],
  ['  sao tome ', ['São Tomé and Príncipe']],
  ['cote', ['Côte d’Ivoire']],
  ['civ', ['Côte d’Ivoire']],
  ['k', ['Kenya', 'Türkiye', 'Ukraine']],
  ['(', []]
])('a search for “%s” finds %j', async (typed, found) => {
  const { getByRole } = await openMenu(countries);
  await getByRole('searchbox', { name: 'Search countries' }).fill(typed);
  if (!found.length) await expect.element(getByRole('listitem')).toHaveTextContent(/^Nothing is called/);
  else
    await expect
      .poll(() =>
        getByRole('checkbox')
          .elements()
          .map((box) => box.closest('li')?.querySelector('span')?.textContent)
      )
      .toEqual(found);
});

test('a short list has no search', async () => {
  const { getByRole } = await openMenu(countries.slice(0, 5));
  expect(getByRole('searchbox').elements()).toHaveLength(0);
});

test('a tick adds to what is chosen, another takes it back; what has no mission cannot be ticked', async () => {
  const { getByRole, changes } = await openMenu(countries);
  await getByRole('checkbox', { name: /^Türkiye/ }).click();
  await getByRole('checkbox', { name: /^Azerbaijan/ }).click();
  expect(changes).toEqual([['AZE', 'UKR', 'TUR'], ['UKR']]);
  await expect
    .element(getByRole('checkbox', { name: /^Kenya.*no mission under the other filters/ }))
    .toBeDisabled();
  await expect.element(getByRole('checkbox', { name: /^Ukraine/ })).toBeEnabled();
});

test('Escape closes the menu and leads back to its button; a press elsewhere closes it too', async () => {
  const { getByRole, summary } = await openMenu(countries);
  await getByRole('searchbox').fill('a');
  await userEvent.keyboard('{Escape}');
  expect(getByRole('checkbox').elements()).toHaveLength(0);
  expect(document.activeElement).toBe(summary);
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('group', { name: 'Countries' })).toBeVisible();
  await userEvent.click(document.body, { position: { x: 2, y: 2 } });
  await expect.poll(() => getByRole('checkbox').elements().length).toBe(0);
});

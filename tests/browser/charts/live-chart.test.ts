import { dot, rect, type PlotOptions } from '@observablehq/plot';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { draw, withOwnNames } from '$lib/charts/draw';
import { hatch } from '$lib/charts/hatch';
import { keyed } from '$lib/charts/keyed';
import type { Layout } from '$lib/charts/layout';
import LiveChart from '$lib/charts/LiveChart.svelte';

const points = [
  { key: 'first', x: 1, y: 10 },
  { key: 'second', x: 2, y: 30 },
  { key: 'third', x: 3, y: 20 }
];

const options = ({ kind, width }: Layout): PlotOptions => ({
  width,
  height: kind === 'wide' ? 200 : 300,
  marks: [dot(points, { x: 'x', y: 'y', r: 4, render: keyed(points.map(({ key }) => key)) })]
});

async function show(width: number) {
  const container = document.body.appendChild(document.createElement('div'));
  container.style.width = `${width}px`;
  onTestFinished(() => container.remove());
  const opened: string[] = [];
  const screen = await render(
    LiveChart,
    {
      target: container,
      props: {
        options,
        alt: 'Three dots. Lowest 10, highest 30.',
        live: true,
        asBuilt: false,
        rowsFirst: false,
        label: (key: string) => `the ${key} dot`,
        onmark: (key: string) => opened.push(key)
      }
    },
    { baseElement: document.body }
  );
  const picture = () => container.querySelector('svg');
  await expect.poll(() => picture()?.getAttribute('width')).toBe(`${width}`);
  return { ...screen, container, opened, picture };
}

test('is redrawn at the width of its place, and keeps its height, so that nothing below moves', async () => {
  const { container, picture } = await show(1000);
  expect(picture()?.getBoundingClientRect()).toMatchObject({ width: 1000, height: 200 });
  for (const width of [800, 720, 960]) {
    container.style.width = `${width}px`;
    await expect.poll(() => picture()?.getAttribute('width')).toBe(`${width}`);
    expect(picture()?.getBoundingClientRect()).toMatchObject({ width, height: 200 });
    expect(container.querySelectorAll('svg [data-key]')).toHaveLength(3);
  }
});

test('changes to the narrow layout where its place is narrow, and back', async () => {
  const { container, picture } = await show(720);
  container.style.width = '690px';
  await expect.poll(() => picture()?.getBoundingClientRect().height).toBe(300);
  container.style.width = '700px';
  await expect.poll(() => picture()?.getBoundingClientRect().height).toBe(200);
});

test('says what it shows, and what each mark says as the arrows reach it', async () => {
  const { getByRole, opened } = await show(400);
  const chart = getByRole('group', { name: 'Three dots. Lowest 10, highest 30.' });
  await expect.element(chart).toHaveAccessibleDescription(/Arrow keys move between the marks/);
  chart.element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(getByRole('button', { name: 'the first dot' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(getByRole('button', { name: 'the second dot' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{End} ');
  expect(opened).toEqual(['second', 'third']);
});

test('a click near a mark opens it, one far from all marks opens none', async () => {
  const { container, opened } = await show(400);
  const mark = container.querySelector('[data-key="second"]');
  const chart = container.querySelector('.chart');
  if (!mark || !chart) throw new Error('nothing is drawn');
  const { x, y } = mark.getBoundingClientRect();
  const around = chart.getBoundingClientRect();
  await userEvent.click(chart, { position: { x: x - around.x - 4, y: y - around.y - 4 } });
  await userEvent.click(chart, { position: { x: x - around.x, y: y - around.y + 80 } });
  expect(opened).toEqual(['second']);
});

test('what a live picture defines has another name than in the picture of the page, which may be hidden', () => {
  const hatched = () =>
    draw({
      width: 40,
      height: 40,
      marks: [hatch('silence'), rect([1], { fill: 'url(#silence)', x1: 0, x2: 1 })]
    });
  const live = withOwnNames(hatched(), 'live');
  expect(live.querySelector('pattern')?.id).toBe('silence-live');
  expect(live.querySelector('[fill="url(#silence-live)"]')).not.toBeNull();
  expect(live.outerHTML).not.toContain('url(#silence)');
  expect(hatched().querySelector('pattern')?.id).toBe('silence');
});

import '../../../src/styles/tokens.css';
import { expect, onTestFinished, test, vi } from 'vitest';
import { figurePicture } from '$lib/figure/actions/figure-picture';
import { smallFigure } from './small-figure';

test('a picture is made without the list of sources and without fonts where they do not arrive', async () => {
  const fetching = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('offline'));
  onTestFinished(() => fetching.mockRestore());
  const { svg } = await figurePicture(smallFigure());
  expect(svg).toContain('Source: 3 documents of missions, governments and media, listed at');
  expect(svg).not.toContain('@font-face');
  expect(svg).toContain('font-family="Inter, &quot;Helvetica Neue&quot;, Arial, sans-serif"');
});

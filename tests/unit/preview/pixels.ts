import { Resvg } from '@resvg/resvg-js';
import { previewSize } from '$lib/ui/preview';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many pixels of a PNG are dark within a box. */
export function darkPixels(png: Uint8Array, box: Box): number {
  const { pixels, width } = decoded(png);
  let dark = 0;
  for (let y = box.y; y < box.y + box.height; y += 1)
    for (let x = box.x; x < box.x + box.width; x += 1) {
      const at = 4 * (y * width + x);
      if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) < 300) dark += 1;
    }
  return dark;
}

function decoded(png: Uint8Array) {
  const { width, height } = previewSize;
  const image = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${image}"/></svg>`
  ).render();
}

import { element } from './markup';
import type { Picture } from './picture';

/** What some browsers allow a canvas at most, in pixels. */
const mostPixels = 16_000_000;

/**
 * Paints a picture as PNG, twice as large as it stands in the page; a very tall one as large as browsers can.
 * @throws a sentence for the reader where the browser cannot
 */
export async function toPng(picture: Picture): Promise<Blob> {
  const { width, height } = picture;
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  const address = URL.createObjectURL(new Blob([withProbe(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await fontsPainted(image, picture);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const { width: across, height: down } = canvas;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height, 0, 0, across, down);
    return await toBlob(canvas);
  } catch (cause) {
    throw new Error('The browser could not paint the picture as PNG: take the SVG instead.', { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const probe = { width: 64, height: 40, patience: 4000 };
/** A letter of each part of Inter that a picture may embed. */
const probed = ['m', 'ş'];

/**
 * A browser calls an image ready before the fonts inside it are, and paints no text until then. So two letters in the
 * picture’s font stand below it, outside what is kept: once they can be seen, so can the text above.
 */
function withProbe({ svg, width, height }: Picture): string {
  const letters = probed.map((letter, i) =>
    element('text', { x: i * 32, y: height + 30, 'font-family': 'Inter', 'font-size': 30 }, letter)
  );
  const size = { width, height: height + probe.height };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, svg, ...letters);
}

async function fontsPainted(image: HTMLImageElement, { height }: Picture): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = probe.width;
  canvas.height = probe.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const patientUntil = performance.now() + probe.patience;
  while (context && performance.now() < patientUntil) {
    context.clearRect(0, 0, probe.width, probe.height);
    context.drawImage(image, 0, height, probe.width, probe.height, 0, 0, probe.width, probe.height);
    const seen = probed.every((_, i) => context.getImageData(i * 32, 0, 32, probe.height).data.some(Boolean));
    if (seen) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG of the canvas'))), 'image/png')
  );
}

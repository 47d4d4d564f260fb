import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import type { Colour } from '$lib/export/light-colours';

/** The colours of the light theme, by name. */
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const light = new Map(
  [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w+),/g)].map(([, name = '', value = '']) => [name, value])
);

/** What `export/light-colours.ts` asks a browser for, as long as no page is there: `var(--ink)` → `#1f1c18`. */
export const lightColour: Colour = (written) => {
  if (written === 'none' || written === 'transparent') return 'none';
  if (written === 'currentColor') return lightColour('var(--ink)');
  const plain = written.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => named(name));
  const mix = /^color-mix\(in (\w+), (\S+) ([\d.]+)%, (\S+)\)$/.exec(plain);
  if (!mix) return plain;
  const [, space = '', colour = '', share = '', ground = ''] = mix;
  const mixed = Color.mix(ground, colour, Number(share) / 100, { space, outputSpace: 'srgb' });
  return mixed.toString({ format: 'hex' });
};

function named(name: string): string {
  const value = light.get(name);
  if (!value) throw new Error(`styles/tokens.css names no colour ${name}`);
  return value;
}

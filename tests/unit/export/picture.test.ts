import { dot, plot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { chartMarkup } from '$lib/export/chart-markup';
import { composePicture, type PictureContent } from '$lib/export/picture';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const hostile = '"><script>alert(1)</script>&\u0000\u0008\ud800';
const means = {
  measure: (words: string, { size }: { size: number }) => words.length * size * 0.55,
  colour: (written: string) => (written === 'none' ? 'none' : '#123456'),
  fontFaces: "@font-face{font-family:Inter;src:url(data:font/woff2;base64,AA==) format('woff2')}"
};

const chartOf = (label: string) =>
  plot({
    document,
    width: 1080,
    height: 200,
    marks: [
      dot([{ x: 1, y: 2 }], { x: 'x', y: 'y', fill: 'var(--finding-positive)', stroke: 'currentColor' }),
      text([label], {
        frameAnchor: 'middle',
        text: (words: string) => words,
        href: () => 'javascript:alert(2)'
      })
    ]
  }) as unknown as Element;

const content = (change: Partial<PictureContent> = {}): PictureContent => ({
  slug: 'observers-over-time',
  title: 'Observers over time',
  headline: 'A headline',
  subtitle: 'A subtitle; n = 1',
  chart: chartOf('a label'),
  chartSize: { width: 1080, height: 200 },
  alt: 'One dot.',
  key: [{ label: 'positive', shapes: [{ path: 'M0 0H6', style: { stroke: 'var(--ink)' } }] }],
  foot: ['Note: a note', 'Source: 1 document'],
  readerMade: false,
  ...change
});

/** The elements and texts of well-formed XML; throws where a tag is not closed. */
function read(svg: string): { names: string[]; texts: string[]; attributes: string[] } {
  const found = { names: [] as string[], texts: [] as string[], attributes: [] as string[] };
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        found.names.push(name);
        found.attributes.push(...Object.entries(attributes).map(([key, value]) => `${key}=${value}`));
        open.push(name);
      },
      ontext: (words) => void found.texts.push(words),
      onclosetag: (name) => expect(open.pop()).toBe(name)
    },
    { xmlMode: true }
  );
  parser.end(svg);
  expect(open).toEqual([]);
  return found;
}

test('carries headline, alternative text, key, note and source, and its size follows from them', () => {
  const picture = composePicture(content(), means);
  const { names, texts } = read(picture.svg);
  expect(names.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
  const said = texts.join('|');
  for (const words of [
    'A headline',
    'One dot.',
    'A subtitle; n = 1',
    'positive',
    'a label',
    'Note: a note',
    'Source: 1 document'
  ])
    expect(said).toContain(words);
  expect(said).toContain('font-family:Inter');
  expect(picture.width).toBe(1160);
  expect(picture.svg).toContain(`width="1160" height="${picture.height}"`);
  const taller = composePicture(content({ foot: ['a long note '.repeat(100)] }), means);
  expect(taller.height).toBeGreaterThan(picture.height + 100);
});

test('no variable, inherited font or class of the page is left, and no link', () => {
  const { svg } = composePicture(content(), means);
  expect(svg).not.toMatch(/var\(|currentColor|inherit|plot-|href|aria-/);
  expect(read(svg).attributes).toContain('fill=#123456');
});

test('says where a reader made it', () => {
  const said = 'Made by a reader; not checked by Scrutineer';
  expect(composePicture(content(), means).svg).not.toContain(said);
  expect(composePicture(content({ readerMade: true }), means).svg).toContain(said);
});

test('nothing that data says becomes markup, in any place', () => {
  const { svg } = composePicture(
    content({
      title: hostile,
      headline: hostile,
      subtitle: hostile,
      alt: hostile,
      chart: chartOf(hostile),
      key: [{ label: hostile, shapes: [{ path: hostile, style: { fill: hostile, stroke: hostile } }] }],
      foot: [hostile]
    }),
    { ...means, colour: (written) => written }
  );
  const { names, texts } = read(svg);
  expect(names).not.toContain('script');
  expect(texts.join('').split('<script>alert(1)</script>').length - 1).toBeGreaterThanOrEqual(6);
  expect([...svg].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([]);
  expect(svg.isWellFormed?.() ?? true).toBe(true);
});

test('what could run or fetch is left out of the chart; ids get a name of their own', () => {
  const { document } = parseHTML(`<!doctype html><html><body><svg>
    <defs><pattern id="h"><rect width="1" onclick="x()"/></pattern></defs>
    <script>x()</script><foreignObject><p>x</p></foreignObject><image href="https://x.example/a.png"/>
    <a href="javascript:x()"><text style="fill:var(--ink);position:fixed" data-key="k" tabindex="0">kept</text></a>
    <rect fill="url(#h)" mask="url(https://x.example/m)"/><use href="#h"/><use href="https://x.example/#h"/>
  </svg></body></html>`);
  const svg = document.querySelector('svg');
  const markup = svg ? chartMarkup(svg, () => '#000000', 'p-') : '';
  expect(markup.replaceAll(/\s+(?=<)/g, '')).toBe(
    '<g font-size="12" text-anchor="middle" fill="#000000"><defs><pattern id="p-h"><rect width="1"/></pattern></defs>' +
      '<text fill="#000000">kept</text><rect fill="url(#p-h)"/><use href="#p-h"/><use/></g>'
  );
});

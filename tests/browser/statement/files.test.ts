import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFileText } from '$lib/statement/files/read-file';
import { lockedPdf, pdfOf } from './small-pdf';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const textOf = async (...given: Parameters<typeof file>) => (await readFileText(file(...given))).text;
const bytes = (...codes: number[]) => new Uint8Array(codes);

test('reads plain text, with one kind of line break and no more than one empty line', async () => {
  const text = '\ufeffTwenty observers\r\nwent to Osh.   \r\n\r\n\r\n\r\nAll was calm.\r\n';
  expect(await textOf('osh.txt', text)).toBe('Twenty observers\nwent to Osh.\n\nAll was calm.');
});

test('reads text that is not UTF-8 as what it seems to be', async () => {
  const words = 'Миссия посетила Ош и Бишкек, нарушений не было';
  // Windows-1251 has А to я in one row.
  const codes = [...words].map((letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  expect(await textOf('osh.txt', bytes(...codes))).toBe(words);
});

test('reads the text of a page: its blocks as paragraphs, and nothing that is no text', async () => {
  const html = `<!doctype html><html><head><title>News</title><style>p { color: red }</style></head><body>
    <nav><a href="/">Home</a></nav>
    <script>document.title = 'run';</script>
    <h1>Observers in <b>Osh</b></h1><p>Twenty &amp; one<br>went.</p><img src=x onerror="window.wasRun = true">
    <table><tr><td>Visited</td><td>61</td></tr></table><noscript>Allow scripts</noscript></body></html>`;
  const text = await textOf('page.html', html);
  expect(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => line.trim())
  ).toEqual(['Home', 'Observers in Osh', 'Twenty & one', 'went.', 'Visited 61']);
  expect('wasRun' in window).toBe(false);
});

describe('a page of news', () => {
  const story = [
    'The Observer Mission of the CIS visited 61 polling stations in Osh on Sunday, said its head, Arslan Bekmurod, in the evening.',
    'Voting was calm, he told reporters, and the commissions worked by the law; the mission has 22 observers, of them ten long-term.',
    'The statement of the mission will be published on Monday, when it also meets the Chair of the Central Election Commission.'
  ];
  const page = (
    head: string,
    heading = 'Observers in Osh'
  ) => `<!doctype html><html><head><title>${heading} – Example Press</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/kenya">Kenya: 90 observers</a></li></ul></nav>
    <main><article><h1>${heading}</h1><time datetime="2031-03-02T21:00:00+06:00">Yesterday</time>
    ${story.map((sentence) => `<p>${sentence}</p>`).join('')}</article></main>
    <aside><a href="/togo">Togo: 14 observers</a></aside><footer>All rights reserved</footer></body></html>`;

  test('gives its article, without what stands around it', async () => {
    const { text, whole } = await readFileText(file('osh.html', page('')));
    expect(text.startsWith('Observers in Osh\n')).toBe(true);
    for (const sentence of story) expect(text).toContain(sentence);
    expect(text).not.toMatch(/Kenya|Togo|rights/);
    expect(whole).toMatch(/Kenya[^]*Osh[^]*Togo/);
  });

  test('says what it is: title, site, address and day', async () => {
    const meta = `<meta property="og:site_name" content="Example Press"><link rel="canonical" href="https://example.org/osh">
      <meta property="article:published_time" content="2031-03-03T02:00:00+06:00">`;
    expect((await readFileText(file('osh.html', page(meta)))).page).toEqual({
      title: 'Observers in Osh',
      publisher: 'Example Press',
      url: 'https://example.org/osh',
      published: '2031-03-03'
    });
  });

  test('has its heading for a title, colon and all, once', async () => {
    const heading = 'CIS observers: vote in Osh calm';
    const { text, page: facts } = await readFileText(file('osh.html', page('', heading)));
    expect(facts?.title).toBe(heading);
    expect(text.split(heading)).toHaveLength(2);
  });

  test('of no such words has the day of its first date, and no address that is none', async () => {
    const { page: facts } = await readFileText(
      file('osh.html', page('<link rel="canonical" href="javascript:alert(1)">'))
    );
    expect(facts).toMatchObject({ publisher: '', url: '', published: '2031-03-02' });
  });
});

test('reads a Word file, paragraph by paragraph, whatever it is called', async () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const parts = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${part}"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Observers in Osh')}${paragraph('All was calm.')}</w:body></w:document>`
  };
  const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  expect(await textOf('statement', new Uint8Array(zip))).toBe('Observers in Osh\n\nAll was calm.');
});

test('reads the lines of a PDF, with an empty one between paragraphs', async () => {
  const pdf = pdfOf([
    [720, 'Observers in Osh'],
    [680, 'Twenty observers went to Osh'],
    [666, 'and visited 61 stations.']
  ]);
  expect(await textOf('osh.pdf', pdf)).toBe(
    'Observers in Osh\n\nTwenty observers went to Osh\nand visited 61 stations.'
  );
});

test('makes words whole that a PDF cuts at the end of a line', async () => {
  const pdf = pdfOf([
    [720, 'All twenty obser-'],
    [706, 'vers went to Osh.']
  ]);
  expect(await textOf('osh.pdf', pdf)).toBe('All twenty observers\nwent to Osh.');
});

test.each([
  ['locked.pdf', lockedPdf(), 'locked.pdf is locked with a password: unlock it first.'],
  [
    'cut.pdf',
    strToU8('%PDF-1.4\n1 0 obj\n<<'),
    'cut.pdf is a PDF that cannot be read: it may be cut or broken.'
  ],
  [
    'scan.pdf',
    pdfOf([]),
    'scan.pdf holds no text: if it is a scan, its words have to be recognized by another program first.'
  ],
  [
    'a.docx',
    strToU8('PK\u0003\u0004 and no more'),
    'a.docx cannot be read as a Word file: save it anew as .docx, or as .txt.'
  ],
  [
    'a.doc',
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
    'a.doc is an old Word file: save it as .docx or .txt first.'
  ],
  ['a.png', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'a.png is neither text, HTML, Word (.docx) nor PDF.'],
  ['empty.txt', strToU8(' \n '), 'empty.txt holds no text']
])('says in a sentence why %s cannot be read', async (name, content, sentence) => {
  await expect(readFileText(file(name, new Uint8Array(content)))).rejects.toThrow(sentence);
});

import { expect, it } from 'vitest';
import { findEncoding, inUtf8 } from '$lib/own-data/read/encoding';

/** A text in an encoding with one byte a letter, found by trying all bytes. */
function encoded(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte])
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

it.each([
  ['windows-1252', 'name,count\nMünchen,1\nGenève,2\nMálaga,3\n', 2],
  ['windows-1254', 'name,count\nGəncə,0\nŞəmkir,1\nAğdam,2\nQaradağlı,3\n'.replaceAll('ə', 'a'), 3],
  ['windows-1251', 'город,число\nМосква,1\nТверь,2\n', 1]
])('%s is guessed, and the first line named that is not UTF-8', async (encoding, text, brokenLine) => {
  const content = new Blob([encoded(text, encoding)]);
  expect(await findEncoding(content, 'a.csv')).toEqual({ encoding, brokenLine });
  expect(await (await inUtf8(content, encoding)).text()).toBe(text);
});

it('a letter on the border of two slices is whole', async () => {
  const content = new Blob(['a'.repeat(3_999_999), 'ə', 'b'.repeat(100)]);
  expect(await findEncoding(content, 'a.csv')).toEqual({ encoding: 'utf-8' });
});

it('the line is named in a later slice too', async () => {
  const content = new Blob(['abc\n'.repeat(1_500_000), new Uint8Array([0xe9]), '\n']);
  expect(await findEncoding(content, 'a.csv')).toMatchObject({ brokenLine: 1_500_001 });
});

it('a text that ends within a letter is not UTF-8', async () => {
  expect(await findEncoding(new Blob(['a\n', new Uint8Array([0xc9])]), 'a.csv')).toMatchObject({
    brokenLine: 2
  });
});

it('a first line that begins with a broken letter is named', async () => {
  expect(await findEncoding(new Blob([new Uint8Array([0x93]), 'a\nb\n']), 'a.csv')).toMatchObject({
    brokenLine: 1
  });
});

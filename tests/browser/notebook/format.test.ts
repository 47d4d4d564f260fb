import { expect, it } from 'vitest';
import { readNotebook } from '$lib/notebook/format/read-notebook';
import { writeNotebook } from '$lib/notebook/format/write-notebook';

const shipped = import.meta.glob<string>('/notebooks/*.html', {
  query: '?raw',
  import: 'default',
  eager: true
});

const roundTrip = (file: string) => writeNotebook(readNotebook(file, new DOMParser()), document);

it.each(Object.entries(shipped))('a browser reads and writes %s as Node does', (_, file) => {
  expect(roundTrip(file)).toBe(file);
});

it('a browser keeps what the format does not know', () => {
  const file = `<!doctype html>
<meta charset="utf-8">
<notebook theme="air" @click="a < b">
  <title>A</title>
  <!-- note -->
  <script id="1" type="text/x-rust" edition="&quot;2024&quot; &amp; <later>">
    fn main() { "<\\/script>" }
  </script>
</notebook>
`;
  expect(roundTrip(file)).toBe(file);
});

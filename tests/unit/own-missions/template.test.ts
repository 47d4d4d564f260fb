import { expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { readFiles } from '$lib/own-missions/read-files';
import { templateZip } from '$lib/own-missions/template';
import { ownTables } from '$lib/own-missions/own-mission';
import { unzipTexts, zipTexts } from '$lib/own-missions/zip';
import { OwnCheck } from '$lib/own-missions/own-check';
import { templateReadMe } from '$lib/own-missions/read-me';
import { known, ourFiles } from './our-tables';

it('is the same archive each time, of every table a mission adds to, with what its columns mean', () => {
  expect(templateZip()).toEqual(templateZip());
  const files = unzipSync(templateZip());
  expect(Object.keys(files)).toEqual(['README.txt', ...ownTables.map((table) => `${table}.csv`)]);
  const readMe = strFromU8(files['README.txt'] ?? new Uint8Array());
  expect(readMe).toContain('  measure (required): What is counted;');
  expect(readMe).toContain('      at-least: The source says more than, over or at least.');
});

it('is read as no rows while nothing is filled in', () => {
  const { rows, problems } = readFiles(unzipTexts(templateZip()), known.taken);
  expect(problems).toEqual([]);
  expect(Object.values(rows).flat()).toEqual([]);
});

it('shows an example that holds, once its rows are in their files', () => {
  const [, example = ''] = /\nEXAMPLE\n\n([\s\S]*?)\n\nCOLUMNS/.exec(templateReadMe()) ?? [];
  const files = new Map(
    example.split('\n\n').map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return [name, `${lines.join('\n')}\n`] as const;
    })
  );
  expect([...files.keys()]).toEqual(['sources.csv', 'missions.csv', 'figures.csv']);
  const { rows, problems } = readFiles(files, known.taken);
  expect(problems).toEqual([]);
  expect(new OwnCheck(ourFiles).problems(rows)).toEqual([]);
});

it('takes files out of whatever folder an archive has them in, and nothing else', () => {
  const packed = zipTexts(
    new Map([
      ['rows/figures.csv', 'id\n'],
      ['__MACOSX/figures.csv', '?'],
      ['a.txt', 'b']
    ])
  );
  expect(unzipTexts(packed)).toEqual(new Map([['figures.csv', 'id\n']]));
});

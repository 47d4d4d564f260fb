import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { atomFeed, escapeXml } from '../../../src/lib/changes/atom.server';
import { loadMovedRows, loadVersions } from '../../../src/lib/changes/load-changes.server';
import { placeOf } from '../../../src/lib/changes/row-place.server';
import { nameUrn } from '../../../src/lib/changes/uuid.server';
import { descriptor } from '../../../src/lib/dataset/descriptor';
import { table } from '../../../src/lib/dataset/lookup.server';

const head = {
  title: 'Changes',
  author: 'Contributors <& “others”>',
  origin: null,
  page: '../changes/',
  self: '/changes/atom.xml'
};

const read = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

test('the newest version stands first, and holds each of its corrections', () => {
  const versions = loadVersions();
  expect(versions.map(({ version }) => version)).toEqual(
    descriptor.versions.map(({ version }) => version).reverse()
  );
  const corrections = versions.flatMap(({ tables }) => tables.flatMap((of) => of.corrections));
  expect(corrections.length).toBe(table('changes').length);
});

test('a corrected row leads to its place', () => {
  expect(placeOf('sources', 'seed-004')).toEqual({ page: 'source', id: 'seed-004', row: null });
  const [figure] = table('figures').filter(({ mission }) => mission);
  expect(placeOf('figures', figure?.id ?? '')).toEqual({
    page: 'mission',
    id: figure?.mission,
    row: figure?.id
  });
  expect(placeOf('organization_names', 'ots | Cooperation Council of Turkic Speaking States')).toEqual({
    page: 'organization',
    id: 'ots',
    row: null
  });
  expect(placeOf('figures', 'no such row')).toBeNull();
});

test('a merged row leads to the one that took its place', () => {
  for (const { new: now, place } of loadMovedRows()) expect(place === null).toBe(now === null);
});

test('without any change, each version says so', () => {
  const versions = loadVersions(descriptor.versions, []);
  expect(versions.flatMap(({ tables }) => tables)).toEqual([]);
  expect(atomFeed(head, versions)).toContain('no corrections');
});

test('the feed has what Atom asks of a feed and of each entry (RFC 4287)', () => {
  const feed = read(atomFeed(head, loadVersions())).documentElement;
  expect(feed.tagName).toBe('feed');
  const entries = [...feed.querySelectorAll('entry')];
  expect(entries.length).toBe(descriptor.versions.length);
  for (const element of [feed, ...entries]) {
    expect(element.querySelector('id')?.textContent).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    );
    expect(element.querySelector('title')?.textContent).not.toBe('');
    expect(element.querySelector('updated')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
  const ids = [feed, ...entries].map((element) => element.querySelector('id')?.textContent);
  expect(new Set(ids).size).toBe(ids.length);
  expect(feed.querySelector('author > name')?.textContent).toBe(head.author);
});

test('links are absolute only where the site knows its host; ids are the same everywhere', () => {
  const links = (xml: string) =>
    [...read(xml).querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
  const at = (origin: string | null) => atomFeed({ ...head, origin }, loadVersions());
  for (const href of links(at(null))) expect(href).toMatch(/^(\.\.)?\/changes\//);
  for (const href of links(at('https://site.example')))
    expect(href).toMatch(/^https:\/\/site\.example\/changes\//);
  const ids = (xml: string) => xml.match(/<id>.*<\/id>/g);
  expect(ids(at(null))).toEqual(ids(at('https://site.example')));
});

test('text is escaped once for XML, and twice within HTML content', () => {
  expect(escapeXml('a < b & "c"\u0000')).toBe('a &lt; b &amp; &quot;c&quot;');
  const xml = atomFeed(head, [
    { version: '1.0.0', published: '2026-01-01', description: 'Fewer & “<b>”', tables: [] }
  ]);
  expect(read(xml).querySelector('summary')?.textContent).toBe('Fewer & “<b>”');
  expect(read(xml).querySelector('content')?.textContent).toBe('<p>Fewer &amp; “&lt;b&gt;”</p>');
});

test('a name has one URN, as RFC 4122 computes it', () => {
  // The namespace is that of object identifiers.
  expect(nameUrn('scrutineer/changes')).toBe(nameUrn('scrutineer/changes'));
  expect(nameUrn('1.3.6.1')).toBe('urn:uuid:1447fa61-5277-5fef-a9b3-fbc6e44f4af3');
});

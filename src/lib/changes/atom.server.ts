import { count } from '$lib/ui/words';
import type { Correction, VersionChanges } from './change';
import { placeAddress } from './place-address';
import { nameUrn } from './uuid.server';

/** What the feed says besides the versions. */
export interface FeedHead {
  title: string;
  author: string;
  /** Where the site is published, without a slash at its end; null where the build was not told. */
  origin: string | null;
  /** The address of the page of changes; like those of rows it may be relative to the feed. */
  page: string;
  /** The address of the feed itself, from the host's root. */
  self: string;
}

/**
 * An Atom feed (RFC 4287) with an entry for each version of the data, the newest first. Ids do not depend on where the
 * site stands; addresses are absolute where the origin is known, else relative to the feed.
 */
export function atomFeed(head: FeedHead, versions: readonly VersionChanges[]): string {
  const { origin } = head;
  const at = (path: string) => escapeXml(origin ? new URL(path, origin + head.self).href : path);
  const updated =
    versions
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${nameUrn('scrutineer/changes')}</id>
  <title>${escapeXml(head.title)}</title>
  <updated>${instant(updated)}</updated>
  <author><name>${escapeXml(head.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${at(head.self)}"/>
  <link rel="alternate" type="text/html" href="${at(head.page)}"/>
${versions.map((version) => entry(version, head, at)).join('')}</feed>
`;
}

function entry(version: VersionChanges, { page }: FeedHead, at: (path: string) => string): string {
  const corrections = version.tables.reduce((sum, table) => sum + table.corrections.length, 0);
  return `  <entry>
    <id>${nameUrn(`scrutineer/changes/${version.version}`)}</id>
    <title>${escapeXml(`Data ${version.version}: ${corrections ? `${count(corrections, 'cell')} changed` : 'no corrections'}`)}</title>
    <updated>${instant(version.published)}</updated>
    <published>${instant(version.published)}</published>
    <link rel="alternate" type="text/html" href="${at(`${page}#${versionId(version.version)}`)}"/>
    <summary>${escapeXml(version.description)}</summary>
    <content type="html">${escapeXml(content(version, at))}</content>
  </entry>
`;
}

/** The place of a version on the page of changes. */
export const versionId = (version: string): string => `v${version}`;

function content({ description, tables }: VersionChanges, at: (path: string) => string): string {
  const lists = tables.map(
    ({ title, corrections }) =>
      `<h2>${escapeXml(title)}</h2><ul>${corrections.map((correction) => `<li>${line(correction, at)}</li>`).join('')}</ul>`
  );
  return `<p>${escapeXml(description)}</p>${lists.join('')}`;
}

function line({ row, columnTitle, old, new: now, place }: Correction, at: (path: string) => string): string {
  const name = place ? `<a href="${at(placeAddress(place))}">${escapeXml(row)}</a>` : escapeXml(row);
  return `${name}, ${escapeXml(columnTitle)}: ${escapeXml(old ?? '(empty)')} → ${escapeXml(now ?? '(empty)')}`;
}

const instant = (date: string) => `${date}T00:00:00Z`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
};

/** Text as it can stand in XML, in an element or an attribute; what XML cannot hold at all is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
    // eslint-disable-next-line no-control-regex -- control characters are not allowed in XML 1.0
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

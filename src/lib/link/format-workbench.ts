import { compress } from './compressed';
import type { WorkbenchLink } from './workbench';

/** Short texts stay readable in the address. */
const readable = 400;

/**
 * Writes the state of the workbench as the fragment of an address, defaults left out. The version stands last: mail programs cut
 * dots and brackets off the end of a link, and digits they leave.
 * @returns the fragment with its `#`, or an empty string where all is as it begins
 */
export async function formatWorkbench({ query, sql, tab, chart, version }: WorkbenchLink): Promise<string> {
  const items = [
    ...(query ? [`${query.kind}=${query.slug}`] : []),
    ...(!query && sql ? [await formatSql(sql)] : []),
    ...(tab === 'rows' ? [] : [`tab=${tab}`]),
    ...(chart ? [`chart=${encodeText(chart)}`] : [])
  ];
  if (!items.length) return '';
  return `#${[...items, ...(version ? [`v=${encodeText(version)}`] : [])].join('&')}`;
}

async function formatSql(sql: string): Promise<string> {
  const plain = encodeText(sql);
  return plain.length <= readable ? `sql=${plain}` : `z=${await compress(sql)}`;
}

const encodeText = (text: string) =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replaceAll('%3D', '=')
    .replaceAll('%3B', ';');

import { number } from '$lib/ui/words';
import { decompress } from './compressed';
import { decodeText, shorten } from './decode-text';
import { emptyLink, longestSql, workbenchTabs, type WorkbenchLink, type WorkbenchTab } from './workbench';

export interface ParsedWorkbench {
  link: WorkbenchLink;
  /** One sentence for each part of the address that could not be read. */
  notices: string[];
}

/** The longest fragment that is read, in UTF-16 units. */
const longestFragment = 40_000;

/**
 * Reads the state of the workbench from the fragment of an address. Never throws: what cannot be read is named in a notice.
 * @param fragment as somebody may have cut, doubled or forged it; with or without its `#`
 */
export async function parseWorkbench(fragment: string): Promise<ParsedWorkbench> {
  if (fragment.length > longestFragment) {
    const sentence = `The address is longer than ${number(longestFragment)} characters, so its query was not read.`;
    return { link: emptyLink, notices: [sentence] };
  }
  const notices: string[] = [];
  const values = new Map<string, string>();
  for (const item of fragment.replace(/^#/, '').split('&').filter(Boolean)) {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(item) ?? [];
    if (!keys.includes(key))
      notices.push(`The address has a part that the workbench does not know: “${shorten(item)}”.`);
    else if (values.has(key)) notices.push(`The address says “${key}” more than once: the first holds.`);
    else values.set(key, value);
  }
  const query = readQuery(values);
  return {
    link: {
      query,
      sql: query ? null : await readSql(values, notices),
      tab: readTab(values.get('tab'), notices),
      chart: readText(values.get('chart'), 'chart', notices),
      version: readText(values.get('v'), 'version', notices)
    },
    notices
  };
}

const keys = ['example', 'question', 'sql', 'z', 'tab', 'chart', 'v'];

function readQuery(values: ReadonlyMap<string, string>): WorkbenchLink['query'] {
  for (const kind of ['example', 'question'] as const) {
    const slug = values.get(kind);
    if (slug) return { kind, slug: decodeText(slug) ?? slug };
  }
  return null;
}

async function readSql(values: ReadonlyMap<string, string>, notices: string[]): Promise<string | null> {
  const plain = values.get('sql');
  const short = values.get('z');
  if (!plain && !short) return null;
  const sql = plain ? decodeText(plain) : await decompress(short ?? '', 4 * longestSql);
  if (sql === null)
    notices.push('The query of this address could not be read: the address was cut or altered on its way.');
  else if (sql.length > longestSql) {
    notices.push(`A link holds ${number(longestSql)} characters of SQL at most: this one was not read.`);
    return null;
  }
  return sql;
}

function readTab(value: string | undefined, notices: string[]): WorkbenchTab {
  const tab = workbenchTabs.find((known) => known === (value ?? 'rows'));
  if (!tab) notices.push(`“tab=${shorten(value ?? '')}” is neither rows nor chart, so the rows are shown.`);
  return tab ?? 'rows';
}

function readText(value: string | undefined, name: string, notices: string[]): string | null {
  if (!value) return null;
  const text = decodeText(value);
  if (text === null)
    notices.push(`The ${name} of this address could not be read: the address was cut or altered.`);
  return text;
}

import { marked } from 'marked';

/** What `about.md` says of a question. */
export interface About {
  title: string;
  /** The note under the chart: inclusion rule, marks, what not to conclude. HTML. */
  note: string;
  /** How it is computed. HTML. */
  method: string;
}

/**
 * Reads a question's `about.md`: a title, then the sections «Note» and «Method».
 * @throws where one of them is missing
 */
export function readAbout(markdown: string, slug: string): About {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  const section = (name: string) => {
    const found = new RegExp(`^## ${name}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm')
      .exec(markdown)?.[1]
      ?.trim();
    if (!found) throw new Error(`questions/${slug}/about.md: no section “${name}”`);
    return marked.parse(found, { async: false }).trim();
  };
  if (!title) throw new Error(`questions/${slug}/about.md: no title`);
  return { title, note: section('Note'), method: section('Method') };
}

/** A view of `views.sql`: what its comment says, and its SQL. */
export interface ViewText {
  name: string;
  about: string;
  sql: string;
}

export interface ViewsText {
  /** What the file says of itself. */
  about: string;
  views: ViewText[];
}

/**
 * Takes `views.sql` apart into its views, each with the comment above it, so that what the site says of a rule is what
 * stands beside the SQL that follows it.
 * @throws where a view has no comment, or something else than a view stands between
 */
export function readViews(sql: string): ViewsText {
  const [head = '', ...blocks] = sql.trim().split(/\n{2,}/);
  return { about: words(head), views: blocks.map(readView) };
}

function readView(block: string): ViewText {
  const [, comment, statement, name] =
    /^((?:--.*\n)+)(CREATE VIEW (\w+) AS\n[\s\S]+;)$/.exec(block.trim()) ?? [];
  if (!comment || !statement || !name)
    throw new Error(`views.sql: not a comment and a view below it: ${block.slice(0, 60)}`);
  return { name, about: words(comment), sql: statement };
}

const words = (comment: string): string => comment.replaceAll(/^-- ?/gm, '').replaceAll(/\s+/g, ' ').trim();

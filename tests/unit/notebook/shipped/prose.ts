/** What a writer of a notebook typed into its prose. */
// By its file: the name alone is the compiler that the site fetches when it is needed.
import ts from 'typescript/lib/typescript.js';

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node) ||
  (ts.isStringLiteral(node) && node.text.includes(' '));

/**
 * The lines of a Markdown cell without what is computed in them; among them the words that its code chooses from.
 * @param body the cell as it is compiled: a template
 */
export function typedLines(body: string): string[] {
  const typed: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node)) typed.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('cell.js', `(${body})`, ts.ScriptTarget.Latest));
  return typed.flatMap((text) => text.split('\n'));
}

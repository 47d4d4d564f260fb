/** The syntax tree of SQL, which knows words and brackets but no clauses, in a form that is easy to walk. */
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState, Text } from '@codemirror/state';
import type { SyntaxNode, Tree } from '@lezer/common';

/** A word, sign or bracketed part. */
export interface Part {
  kind: 'keyword' | 'name' | 'parens' | 'comma' | 'colon' | 'operator' | 'end' | 'value';
  /** A keyword or operator as it stands, in lower case; otherwise empty. */
  word: string;
  /** A name without quotes, and those of its table or schema before it: `['m', 'election']`; `['m', '']` where none follows the dot. */
  path: string[];
  node: SyntaxNode;
}

const kinds: Record<string, Part['kind']> = {
  Keyword: 'keyword',
  Identifier: 'name',
  QuotedIdentifier: 'name',
  CompositeIdentifier: 'name',
  Type: 'name',
  Builtin: 'name',
  Parens: 'parens',
  Operator: 'operator',
  ';': 'end'
};

/** The parts of a statement or of what stands in brackets, one level deep, without comments. */
export function partsOf(container: SyntaxNode, doc: Text): Part[] {
  const parts: Part[] = [];
  for (let node = container.firstChild; node; node = node.nextSibling) {
    if (/Comment$|^[()]$|⚠/.test(node.name)) continue;
    parts.push(readPart(node, doc));
  }
  return parts;
}

function readPart(node: SyntaxNode, doc: Text): Part {
  const text = node.name === 'Parens' ? '' : doc.sliceString(node.from, node.to);
  if (node.name === 'Punctuation')
    return { kind: text === ':' ? 'colon' : 'comma', word: '', path: [], node };
  const kind = kinds[node.name] ?? 'value';
  const isWord = kind === 'keyword' || kind === 'operator';
  return {
    kind,
    word: isWord ? text.toLowerCase() : '',
    path: kind === 'name' ? pathOf(node, doc) : [],
    node
  };
}

/** The names of an identifier, without quotes. */
export function pathOf(node: SyntaxNode, doc: Text): string[] {
  const path: string[] = [];
  if (node.name !== 'CompositeIdentifier') return [plainName(doc.sliceString(node.from, node.to))];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (/Identifier$/.test(child.name)) path.push(plainName(doc.sliceString(child.from, child.to)));
  if (node.lastChild?.name === '⚠') path.push('');
  return path;
}

function plainName(text: string): string {
  return text.startsWith('"') ? text.slice(1).replace(/"$/, '').replaceAll('""', '"') : text;
}

/** How long the text is parsed for at most, in ms, where it is not parsed to its end yet. */
const patience = 200;

/** The tree of the whole text, also while the editor is still busy with it; of a very long text as far as it is parsed. */
export const parsedTree = (state: EditorState): Tree =>
  ensureSyntaxTree(state, state.doc.length, patience) ?? syntaxTree(state);

/** The last word or sign that begins before a place, comments left out; null where there is none. */
export function leafBefore(state: EditorState, pos: number): SyntaxNode | null {
  const tree = parsedTree(state);
  for (let at = pos; ;) {
    while (at > 0 && /\s/.test(state.sliceDoc(at - 1, at))) at--;
    if (at === 0) return null;
    const node = tree.resolveInner(at, -1);
    if (/Comment$/.test(node.name)) at = node.from;
    else return node;
  }
}

/** The statement and the brackets around a place, the outermost first; none between statements. */
export function containersAt(state: EditorState, pos: number): SyntaxNode[] {
  const containers: SyntaxNode[] = [];
  for (let node = leafBefore(state, pos); node; node = node.parent) {
    if (node.name === 'Statement' && !(node.lastChild?.name === ';' && node.to <= pos))
      containers.unshift(node);
    if (node.name === 'Parens' && !(node.lastChild?.name === ')' && node.to <= pos)) containers.unshift(node);
  }
  return containers;
}

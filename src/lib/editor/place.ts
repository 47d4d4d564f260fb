/** What may stand at a place in SQL, by the word before it. */
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { isBeforeTable, isInTableList, isQuery } from './clauses';
import { containersAt, leafBefore, parsedTree, partsOf, pathOf } from './syntax';

export interface Place {
  /**
   * - `column`: a value: columns, functions
   * - `table`: a table's name
   * - `type`: a type, as after `::`
   * - `keyword`: a value has just ended: only keywords can go on
   * - `name`: a new name, which nobody can know
   * - `nothing`: inside a string or a comment
   */
  expects: 'column' | 'table' | 'type' | 'keyword' | 'name' | 'nothing';
  /** Where the word that is being typed begins; the place itself where there is none. */
  from: number;
  /** Whether the word is in double quotes. */
  quoted: boolean;
  /** The names before the word and its dot: `['m']` in `m.elec`. */
  parents: string[];
}

const values = new Set([
  'Identifier',
  'QuotedIdentifier',
  'CompositeIdentifier',
  'Number',
  'String',
  'Null',
  'Bool',
  ')',
  ']',
  '}'
]);

/** Looks at what stands before a place. */
export function placeAt(state: EditorState, pos: number): Place {
  const node = nodeAt(state, pos);
  const word = (from: number, expects: Place['expects'], parents: string[] = []): Place => ({
    expects,
    from,
    quoted: node.name === 'QuotedIdentifier',
    parents
  });
  if (/Comment$|^(String|Number|Bits|Bytes)$/.test(node.name)) return word(pos, 'nothing');
  const isWord =
    /^(Identifier|QuotedIdentifier|Keyword|Type|Builtin|Bool|Null)$/.test(node.name) && node.to >= pos;
  const composite = node.name === 'CompositeIdentifier' ? node : node.parent;
  const from = isWord ? node.from : pos;
  if (
    composite?.name === 'CompositeIdentifier' &&
    (isWord || node.name === '.' || node.name === 'CompositeIdentifier')
  ) {
    const parents = pathOf(composite, state.doc.slice(0, from)).filter((name) => name !== '');
    if (parents.length) return word(from, 'column', parents);
  }
  if (node.name === '.') return word(from, 'nothing');
  return word(from, expectedAfter(state, leafBefore(state, from), from));
}

/** The word or sign that ends at a place or goes on there; what is missing there does not count. */
function nodeAt(state: EditorState, pos: number): SyntaxNode {
  const node = parsedTree(state).resolveInner(pos, -1);
  return node.type.isError ? (node.prevSibling ?? node.parent ?? node) : node;
}

function expectedAfter(state: EditorState, before: SyntaxNode | null, pos: number): Place['expects'] {
  if (!before) return 'keyword';
  const text = state.sliceDoc(before.from, before.to).toLowerCase();
  if (before.name === ';') return 'keyword';
  if (before.name === 'Punctuation' && text === ':')
    return state.sliceDoc(before.from - 1, before.from) === ':' ? 'type' : 'column';
  if (before.name === 'Keyword' && text === 'as') return isInCast(state, before) ? 'type' : 'name';
  if (before.name === 'Keyword' && isBeforeTable(text)) return isExtract(state, before) ? 'column' : 'table';
  if (text === ',' && isInTables(state, before, pos)) return 'table';
  return values.has(before.name) || text === 'end' ? 'keyword' : 'column';
}

/** Whether brackets follow a name, as in `cast(…`. */
function callee(state: EditorState, inside: SyntaxNode): string {
  const before = inside.parent?.name === 'Parens' ? leafBefore(state, inside.parent.from) : null;
  return before ? state.sliceDoc(before.from, before.to).toLowerCase() : '';
}

const isInCast = (state: EditorState, inside: SyntaxNode) => /^(try_)?cast$/.test(callee(state, inside));
const isExtract = (state: EditorState, inside: SyntaxNode) =>
  /^(extract|substring|trim|overlay)$/.test(callee(state, inside));

/** Whether a comma stands between tables of a FROM. */
function isInTables(state: EditorState, comma: SyntaxNode, pos: number): boolean {
  const container = containersAt(state, pos).at(-1);
  if (!container || !isQuery(container, state.doc)) return false;
  const before = partsOf(container, state.doc).filter(({ node }) => node.from < comma.from);
  return isInTableList(before);
}

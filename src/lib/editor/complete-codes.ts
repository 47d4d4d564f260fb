/** Completion of a column's codes: inside the quotes of `column = '…'` and `column IN ('…')`. */
import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import type { EditorTable } from './editor-schema';
import { columnAt } from './column-at';
import { scopeAt } from './scope';
import { leafBefore, parsedTree, pathOf } from './syntax';

/** Proposes the codes of the column that a text is compared with. */
export const completeCodes =
  (tables: () => readonly EditorTable[]): CompletionSource =>
  ({ state, pos }: CompletionContext): CompletionResult | null => {
    const text = parsedTree(state).resolveInner(pos, -1);
    if (
      text.name !== 'String' ||
      pos <= text.from ||
      !state.sliceDoc(text.from, text.from + 1).startsWith("'")
    )
      return null;
    const path = comparedColumn(state, text);
    const relations = path && scopeAt(state, text.from, tables()).relations.flat();
    const categories = relations && columnAt(path, relations)?.categories;
    if (!categories) return null;
    return {
      from: text.from + 1,
      to: endOfText(state, text, pos),
      options: categories.map(({ value, label }) => ({ label: value, detail: label, type: 'enum' })),
      validFor: /^[\w-]*$/
    };
  };

/** Up to the closing quote; only to the cursor where it is not closed yet. */
function endOfText(state: EditorState, { from, to }: SyntaxNode, pos: number): number {
  const text = state.sliceDoc(from, to);
  return text.length > 1 && text.endsWith("'") && !text.includes('\n') ? Math.max(pos, to - 1) : pos;
}

function comparedColumn(state: EditorState, text: SyntaxNode): string[] | null {
  const before = leafBefore(state, text.from);
  if (!before) return null;
  const isEqual = before.name === 'Operator' && /^(=|==|<>|!=)$/.test(state.sliceDoc(before.from, before.to));
  if (isEqual) return nameBefore(state, before);
  const brackets = text.parent;
  if (brackets?.name !== 'Parens' || !/^(\(|Punctuation)$/.test(before.name)) return null;
  let word = leafBefore(state, brackets.from);
  if (!word || state.sliceDoc(word.from, word.to).toLowerCase() !== 'in') return null;
  const not = leafBefore(state, word.from);
  if (not && state.sliceDoc(not.from, not.to).toLowerCase() === 'not') word = not;
  return nameBefore(state, word);
}

function nameBefore(state: EditorState, node: SyntaxNode): string[] | null {
  const name = leafBefore(state, node.from);
  if (!name || !/^(Identifier|QuotedIdentifier|Type)$/.test(name.name)) return null;
  return pathOf(name.parent?.name === 'CompositeIdentifier' ? name.parent : name, state.doc);
}

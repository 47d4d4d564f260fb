/** An error of the last run, underlined where it lies. */
import {
  diagnosticCount,
  forEachDiagnostic,
  lintGutter,
  setDiagnostics,
  setDiagnosticsEffect
} from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { parsedTree } from './syntax';
import type { Problem } from './surface';

/** The word or sign at a place, a table's name with its column; at the end, or between words, the one before. */
export function wordAt(state: EditorState, position: number): { from: number; to: number } {
  const at = Math.min(Math.max(position, 0), state.doc.length);
  const tree = parsedTree(state);
  let node = tree.resolveInner(at, 1);
  if (node.firstChild || node.type.isError)
    node = tree.resolveInner(state.sliceDoc(0, at).trimEnd().length, -1);
  if (node.parent?.name === 'CompositeIdentifier') node = node.parent;
  // A cast's two colons are two signs of the tree.
  if (state.sliceDoc(node.from, node.from + 2) === '::') return { from: node.from, to: node.from + 2 };
  if (!node.firstChild || node.name === 'CompositeIdentifier') return { from: node.from, to: node.to };
  return { from: Math.max(0, at - 1), to: at };
}

/** Shows an error and says where it is, or takes the last one away. What it says is for the page to announce. */
export function showProblem(view: EditorView, problem: Problem | null): void {
  const { state } = view;
  const isOfText = problem?.sql === undefined || plainBreaks(problem.sql) === state.doc.toString();
  if (problem?.position === undefined || !isOfText) {
    view.dispatch(setDiagnostics(state, []));
    return;
  }
  const position = plainBreaks(problem.sql?.slice(0, problem.position) ?? '').length || problem.position;
  const { from, to } = wordAt(state, position);
  const line = state.doc.lineAt(from);
  view.dispatch(setDiagnostics(state, [{ from, to, severity: 'error', message: problem.message }]), {
    effects: EditorView.announce.of(`Error in line ${line.number}, column ${from - line.from + 1}`)
  });
}

/** The editor keeps lines as such, whatever ends them. */
const plainBreaks = (text: string) => text.replaceAll(/\r\n?/g, '\n');

/** The mark goes as soon as the reader changes what it underlines. */
const goesWithItsText = EditorState.transactionExtender.of(({ changes, startState }) => {
  if (changes.empty) return null;
  let isTouched = false;
  forEachDiagnostic(startState, (_, from, to) => (isTouched ||= changes.touchesRange(from, to) !== false));
  return isTouched ? { effects: setDiagnosticsEffect.of([]) } : null;
});

export const problemMark: Extension = [
  lintGutter(),
  goesWithItsText,
  EditorView.contentAttributes.of(({ state }): Record<string, string> =>
    diagnosticCount(state) ? { 'aria-invalid': 'true' } : {}
  )
];

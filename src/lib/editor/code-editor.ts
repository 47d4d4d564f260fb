/** CodeMirror as a surface: loaded when an editor is shown, never with a page. */
import {
  acceptCompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, Prec, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  tooltips
} from '@codemirror/view';
import { changeTo } from './change-to';
import { problemMark, showProblem } from './problem-mark';
import { runRequest, spaced, type RunRequest, type Surface } from './surface';
import { theme } from './theme';

export interface CodeEditorOptions {
  parent: HTMLElement;
  /** What stood in the plain field at first: what the reader typed since can be undone. */
  original: string;
  text: string;
  selection: { from: number; to: number };
  label: string;
  /** The id of what says how to leave the editor by keyboard. */
  describedBy: string;
  /** Its colours, and what is proposed. */
  language: Extension;
  onchange: (text: string) => void;
  onrun: (request: RunRequest) => void;
}

export interface CodeEditor extends Surface {
  scroller: HTMLElement;
  destroy(): void;
}

/** Marks a change that came from the page, of which the page need not be told. */
const fromPage = Annotation.define<boolean>();

/** Opens an editor in an element, with the text and the selection of the field whose place it takes. */
export function openCodeEditor(options: CodeEditorOptions): CodeEditor {
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({ doc: options.original, extensions: extensions(options) })
  });
  const setText = (text: string) => {
    const changes = changeTo(view.state.doc.toString(), text.replaceAll(/\r\n?/g, '\n'));
    if (changes) view.dispatch({ changes, annotations: fromPage.of(true) });
  };
  const select = (from: number, to: number) => {
    const end = view.state.doc.length;
    view.dispatch({
      selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
      scrollIntoView: true
    });
  };
  setText(options.text);
  view.dispatch({ selection: { anchor: options.selection.from, head: options.selection.to } });
  return {
    setText,
    select,
    scroller: view.scrollDOM,
    setProblem: (problem) => showProblem(view, problem),
    insert(text) {
      const { from, to } = view.state.selection.main;
      const insert = spaced(text, view.state.sliceDoc(0, from));
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        scrollIntoView: true
      });
    },
    selection: () => view.state.selection.main,
    focus: () => view.focus(),
    destroy: () => view.destroy()
  };
}

function extensions({ label, describedBy, parent, language, onchange, onrun }: CodeEditorOptions): Extension {
  const run = (isAll: boolean) => (view: EditorView) => {
    closeCompletion(view);
    onrun(runRequest(view.state.selection.main, isAll));
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: run(false), shift: run(true) },
        { key: 'Tab', run: acceptCompletion }
      ])
    ),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab
    ]),
    language,
    problemMark,
    lineNumbers(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    highlightSpecialChars(),
    bracketMatching(),
    closeBrackets(),
    indentOnInput(),
    indentUnit.of('  '),
    search({ top: true }),
    tooltips({ parent: parent.closest<HTMLElement>('main') ?? document.body }),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, tabindex: '0' }),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged && !transactions.every((one) => one.annotation(fromPage)))
        onchange(state.doc.toString());
    }),
    theme
  ];
}

/** Markdown, and HTML within it, in the editor. */
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';

export function proseLanguage(): Extension {
  return [markdown({ base: markdownLanguage, completeHTMLTags: false }), EditorView.lineWrapping];
}

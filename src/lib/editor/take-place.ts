/** The change from the plain field to the editor, in which nothing that the reader has done is lost. */
import type { Extension } from '@codemirror/state';
import type { CodeEditor, CodeEditorOptions } from './code-editor';

interface PlaceOptions extends Omit<CodeEditorOptions, 'text' | 'selection' | 'language'> {
  /** Fetches what the editor knows of the text's language. */
  language: () => Promise<Extension>;
}

/**
 * Fetches the editor and opens it with the field's text, selection, focus and scroll position. The field itself is left
 * for the page to take away at once.
 * @param isStill whether the field is still shown when the editor has come
 * @returns null where the editor did not arrive, or nobody waits for it any more
 */
export async function takePlace(
  field: HTMLTextAreaElement,
  options: PlaceOptions,
  isStill: () => boolean
): Promise<CodeEditor | null> {
  const composed = watchComposition(field);
  try {
    const [{ openCodeEditor }, language] = await Promise.all([import('./code-editor'), options.language()]);
    await composed();
    if (!isStill()) return null;
    const hasFocus = document.activeElement === field;
    const { value: text, selectionStart: from, selectionEnd: to, scrollLeft, scrollTop } = field;
    const editor = openCodeEditor({ ...options, language, text, selection: { from, to } });
    if (hasFocus) editor.focus();
    editor.scroller.scrollTo(scrollLeft, scrollTop);
    return editor;
  } catch {
    // It did not arrive, or the browser is too old for it.
    options.parent.replaceChildren();
    return null;
  }
}

/** Gives what waits until the reader has written out what an input method is asking about. */
function watchComposition(field: HTMLTextAreaElement): () => Promise<void> {
  let isComposing = false;
  field.addEventListener('compositionstart', () => (isComposing = true));
  field.addEventListener('compositionend', () => (isComposing = false));
  return async () => {
    if (isComposing)
      await new Promise((done) => field.addEventListener('compositionend', done, { once: true }));
  };
}

/** The change from the plain field to the editor, in which nothing that the reader has done is lost. */
import type { CodeEditor, CodeEditorOptions } from './code-editor';

/**
 * Fetches the editor and opens it with the field's text, selection, focus and scroll position. The field itself is left
 * for the page to take away at once.
 * @param isStill whether the field is still shown when the editor has come
 * @returns null where the editor did not arrive, or nobody waits for it any more
 */
export async function takePlace(
  field: HTMLTextAreaElement,
  options: Omit<CodeEditorOptions, 'text' | 'selection'>,
  isStill: () => boolean
): Promise<CodeEditor | null> {
  const composed = watchComposition(field);
  const module = await import('./code-editor').catch(() => null);
  await composed();
  if (!module || !isStill()) return null;
  const hasFocus = document.activeElement === field;
  const { value: text, selectionStart: from, selectionEnd: to, scrollLeft, scrollTop } = field;
  const editor = module.openCodeEditor({ ...options, text, selection: { from, to } });
  if (hasFocus) editor.focus();
  editor.scroller.scrollTo(scrollLeft, scrollTop);
  return editor;
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

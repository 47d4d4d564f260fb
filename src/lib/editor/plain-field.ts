/** The plain text field as a surface: it works before, and without, the editor. */
import { spaced, type Surface } from './surface';

/** @param oninput told of changes that the reader did not type */
export function plainField(field: HTMLTextAreaElement, oninput: (text: string) => void): Surface {
  return {
    setText(text) {
      if (field.value !== text) field.value = text;
    },
    setProblem(problem) {
      if (problem) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    },
    insert(text) {
      const { selectionStart, selectionEnd, value } = field;
      field.setRangeText(spaced(text, value.slice(0, selectionStart)), selectionStart, selectionEnd, 'end');
      oninput(field.value);
    },
    select: (from, to) => field.setSelectionRange(from, to),
    selection: () => ({ from: field.selectionStart, to: field.selectionEnd }),
    focus: () => field.focus()
  };
}

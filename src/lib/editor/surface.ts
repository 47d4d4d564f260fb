/** What the reader types into: the plain field that is there at once, or the editor that takes its place. */

/** What the reader asks to run; places in UTF-16 units. */
export type RunRequest =
  { kind: 'all' } | { kind: 'statement'; at: number } | { kind: 'selection'; from: number; to: number };

/** What the last run says against the text. */
export interface Problem {
  message: string;
  /** Where it lies, in UTF-16 units, as far as that is known. */
  position?: number;
  /** The text that was run: where it is no longer what stands in the editor, no place is shown. */
  sql?: string;
}

export interface Surface {
  /** Puts another text in place of all; the reader can undo it where the surface can. */
  setText(text: string): void;
  setProblem(problem: Problem | null): void;
  /** Puts text in place of what is selected, apart from a word before it. */
  insert(text: string): void;
  select(from: number, to: number): void;
  /** The places between which text is selected; the same twice for a mere cursor. */
  selection(): { from: number; to: number };
  focus(): void;
}

/** What Ctrl or Cmd and Enter run: what is selected, else the statement under the cursor; all, with Shift. */
export function runRequest({ from, to }: { from: number; to: number }, isAll: boolean): RunRequest {
  if (isAll) return { kind: 'all' };
  return from === to ? { kind: 'statement', at: to } : { kind: 'selection', from, to };
}

/** A text to insert, with a space before it where it would run into a word. */
export function spaced(text: string, before: string): string {
  return /[\w"')\]]$/.test(before) && /^[\w"]/.test(text) ? ` ${text}` : text;
}

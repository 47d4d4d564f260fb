/** JavaScript and TypeScript in the editor. */
import { autocompletion, completeFromList, ifNotIn } from '@codemirror/autocomplete';
import { javascript, javascriptLanguage, typescriptLanguage } from '@codemirror/lang-javascript';
import type { Extension } from '@codemirror/state';

const noNames = ['String', 'TemplateString', 'LineComment', 'BlockComment', 'PropertyName', 'JSXText', '.'];

/** @param names what can be named besides what the text itself declares */
export function scriptLanguage(isTyped: boolean, names: () => readonly string[]): Extension {
  const language = isTyped ? typescriptLanguage : javascriptLanguage;
  const proposed = ifNotIn(noNames, (context) =>
    completeFromList(names().map((label) => ({ label, type: 'variable', boost: 5 })))(context)
  );
  return [
    javascript({ typescript: isTyped }),
    language.data.of({ autocomplete: proposed }),
    autocompletion({ icons: false })
  ];
}

import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'data/', 'tests/fixtures/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.flags=/i/][regex.pattern=/p.L[ul]/]',
          message:
            'Without regard to case, capitals and small letters are the same: write \\p{L}, or leave out the flag i.'
        }
      ],
      // Most links here lead to queries of the open page or to other sites.
      'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true, ignoreGoto: true }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } }
  }
);

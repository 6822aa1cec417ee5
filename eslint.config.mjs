import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/lint/arrows.mjs';

const quai = { rules: { arrows } };

const noMarkupFromStrings = ['innerHTML', 'outerHTML'].map((name) => ({
  selector: `AssignmentExpression > MemberExpression.left[property.name="${name}"]`,
  message: `${name} makes mark-up of a string: build it in an .astro file, or use textContent, append and cloneNode.`,
}));

const nodeGlobals = [
  'Buffer',
  'URL',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'test-results/',
    'content/',
    'tests/fixtures/',
    'public/',
  ]),
  {
    // Types of .astro files are checked by `astro check`; typed rules cannot see into them.
    files: ['**/*.{astro,mjs}', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.strict],
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off', // the DOM's types promise what plain http lacks
      '@typescript-eslint/no-misused-spread': 'off', // texts are spread into their signs on purpose
      '@typescript-eslint/unbound-method': 'off', // takes the methods of an argument's interface for bound ones
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.{astro,mjs,ts}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // what noUncheckedIndexedAccess asks for
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error' },
  },
  {
    // Maps of components: their types come from .astro files.
    files: ['src/*/components.ts', 'src/*/drawings.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Tables of words.
    files: ['src/**/words/**', 'src/check/catalogue.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/**'],
    plugins: { quai },
    rules: {
      'quai/arrows': 'error',
      'no-restricted-syntax': ['error', ...noMarkupFromStrings],
    },
  },
);

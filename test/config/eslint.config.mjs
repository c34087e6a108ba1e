// Paths are relative to the root, from where `npm run lint:code` is called with --config.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const TYPED = ['src/**/*.ts', 'data/**/*.ts', 'test/{unit,browser,e2e}/**/*.ts'];

/** Names of the browser that the lower floors must not touch; network and clock reach them as parameters. */
const BROWSER = ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'customElements', 'matchMedia'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const IN_NODE = [...Object.getOwnPropertyNames(globalThis), 'require', 'module'];

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: '`now` is a parameter: one controller in src/state reads the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: '`now` is a parameter: one controller in src/state reads the clock.',
  },
];

export default defineConfig(
  { ignores: ['build/', 'dist/', 'coverage/', 'docs/api/', 'docs/site/', '**/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strict],
    rules: {
      // `list[i]!` after a bounds check is the plain way under noUncheckedIndexedAccess
      '@typescript-eslint/no-non-null-assertion': 'off',
      // plain copies of a stranger's JSON lose keys by name
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // under verbatimModuleSyntax `import { type A }` stays as a real import: types get a statement of their own
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    // the few rules that need types, each for a mistake that tests seldom see
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'default', 'skip', 'todo'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/entry/cli/**'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/{model,domain,formats,source,elements}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK] },
  },
  {
    files: ['src/{model,domain,formats}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...BROWSER, ...NETWORK] },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...NETWORK] },
  },
  {
    files: ['src/elements/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': a11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'BrueckeElement'] } },
    rules: {
      ...a11y.configs.recommended.rules,
      // WebKit drops the role of a <ul> whose bullets are styled away: role="list" brings it back
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-this-assign-in-render': 'error',
      // refused by a strict Content-Security-Policy, where `.style=${…}` is not
      'lit/ban-attributes': ['error', 'style'],
    },
  },
  {
    files: ['test/bench/{map,month}/*.js'],
    languageOptions: { globals: { requestAnimationFrame: 'readonly', KeyboardEvent: 'readonly', MouseEvent: 'readonly' } },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries([...IN_NODE, ...BROWSER].map((name) => [name, 'readonly'])) },
  },
);

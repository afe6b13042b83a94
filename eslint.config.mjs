// What a machine can hold us to: types, the arrows between the rooms (test/ci/eslint/), the house rules.
// test/ci/lint-rules.test.ts proves that every rule of ours fires.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { guanxi } from './test/ci/eslint/plugin.mjs';

const shipped = ['core/src/**/*.ts', 'plugins/*/src/**/*.ts', 'plugins/*/*.ts'];
const tests = ['plugins/*/bench/**/*.ts', '**/test/**', 'core/src/testing/**'];

/** Only what tools and plugins load by its default export has one. */
const defaultExports = [
  '*.config.*',
  'codegen.ts',
  '**/*.config.ts',
  'plugins/*/src/{index,plugin}.ts',
  'test/ci/**',
  'core/jest/**',
];

/** What Node and browsers share; a browser script names the rest in a `global` comment. */
const sharedGlobals = ['FormData', 'URL', 'URLSearchParams', 'console', 'fetch', 'performance', 'setTimeout'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const noStarExport = {
  selector: 'ExportAllDeclaration',
  message: 'A folder has one door that names its exports: no `export *`.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Named exports only: a default export loses its name at every import.',
};
const noNarrowedTests = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
    message: 'Every test runs: no only, skip, todo or failing.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
    message: 'Every test runs: no focused or disabled tests.',
  },
];

/** Who reads under the gate, prints it, or reads before anybody is known: no other code finds records. */
const gateKeepers = [
  'core/src/{database,read,access}/**',
  // Conditions of the gate and the loads of the unit of work that they guard.
  'core/src/write/{rows/row-condition,unit/unit-of-work}.ts',
  '**/migrations/**',
];

const engineLibraries = {
  regex: '^(@mikro-orm/|type-graphql$|type-graphql/|pg$|pg/|pg-|kysely$|kysely/|graphile-worker)',
  message: 'Modules and plugins use what the SDK exports: one copy, and the access gate stays in between.',
};

export default defineConfig(
  globalIgnores(['**/node_modules/', '**/dist/', '**/.guanxi/', '**/gql/', '**/generated/', 'schema/', '**/coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: readonly(['Buffer', 'process', ...sharedGlobals]) },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
    },
  },
  {
    plugins: { guanxi },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': ['error', { allowEmptyCatch: true }],
      'prefer-const': 'error',
      // Prettier keeps code within the width; comments and what it cannot break are checked here.
      'max-len': [
        'error',
        { code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
      'no-restricted-syntax': ['error', noStarExport, noDefaultExport, ...noNarrowedTests],
    },
  },
  {
    files: defaultExports,
    rules: { 'no-restricted-syntax': ['error', noStarExport, ...noNarrowedTests] },
  },
  {
    files: shipped,
    rules: {
      'guanxi/room-arrows': 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
    },
  },
  {
    files: ['core/src/app/cli/**', 'core/bin/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: shipped,
    ignores: ['core/src/{database,read}/**', ...tests],
    rules: { 'guanxi/no-sql-text': 'error' },
  },
  {
    files: shipped,
    ignores: [...gateKeepers, ...tests],
    rules: { 'guanxi/no-read-past-gate': 'error' },
  },
  {
    files: ['core/src/crm/**/*.ts', 'plugins/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { patterns: [engineLibraries] }] },
  },
);

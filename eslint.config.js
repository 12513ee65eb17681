import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Time, chance and the network come in through each package's platform.ts, so that tests need neither sleeps nor luck. */
const throughPlatform = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Take the time from the platform.' },
    { object: 'Math', property: 'random', message: 'Take randomness from the platform.' },
    { object: 'globalThis', property: 'fetch', message: 'Take fetch from the platform.' },
  ],
  'no-restricted-globals': [
    'error',
    { name: 'fetch', message: 'Take fetch from the platform.' },
    { name: 'setTimeout', message: 'Take sleep from the platform.' },
    { name: 'setInterval', message: 'Take sleep from the platform.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Take the time from the platform.',
    },
  ],
}

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/node_modules/**', 'data/**', 'examples/login-next/**'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.{ts,tsx}'],
    ignores: ['**/platform.ts', '**/platform/*.ts', '**/*.test.ts', '**/*.test.tsx'],
    rules: throughPlatform,
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
)

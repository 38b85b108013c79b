import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['eslint.config.js', 'dist', 'node_modules', 'public', '.data', 'coverage'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      // Concerns the React compiler, which this build does not use.
      'react-hooks/incompatible-library': 'off',
      eqeqeq: 'error',
      'max-params': ['error', 4],
    },
  },
  {
    files: ['vite.config.ts', 'vitest.config.ts', 'tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { 'no-restricted-exports': 'off' },
  },
);

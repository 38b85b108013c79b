import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Fixed time zone and language, whatever the machine's. */
process.env.TZ = 'Asia/Shanghai';

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts', 'tests/contract/**/*.test.ts'],
          setupFiles: ['src/i18n/all-words.ts', 'src/charts/all-chart-kinds.ts', 'tests/support/strict-console.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['src/i18n/all-words.ts', 'tests/support/strict-console.ts', 'tests/support/component.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/built-product.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          // After the others: a busy machine makes a browser slow, and it takes two cores as it is.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

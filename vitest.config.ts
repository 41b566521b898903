import { defineConfig } from 'vitest/config';
import { compiledCode } from './tools/testing/compiled-code.ts';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'e2e/**/*.test.ts',
      'tools/**/*.test.ts',
      'bench/**/*.test.ts',
      'infra/**/*.test.ts',
    ],
    globalSetup: ['tools/testing/run-folder.ts'],
    setupFiles: ['tools/testing/seed-properties.ts'],
    env: compiledCode,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // By default a machine with two cores gets one, and waits whenever a test waits for a program.
    maxWorkers: 2,
  },
});

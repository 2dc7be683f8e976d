import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // Tests leave the user's own data folder alone; models are unpacked once for all of them.
    env: { LOEP_HOME: process.env.LOEP_HOME ?? path.resolve(import.meta.dirname, 'out/test-home') },
  },
});

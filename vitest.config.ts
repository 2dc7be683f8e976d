import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // A second, as it is by itself, is too short on a machine that does more.
    expect: { poll: { timeout: 30_000 } },
    sequence: { sequencer: LongestFirst },
    globalSetup: 'test/warm-up.ts',
    env: {
      // Tests leave the user's own data folder alone; models are unpacked once for all of them.
      LOEP_HOME: process.env.LOEP_HOME ?? path.resolve(import.meta.dirname, 'out/test-home'),
      // What a process that a test starts has compiled, the next one takes over: starting is most of what they do.
      NODE_COMPILE_CACHE: path.resolve(import.meta.dirname, 'out/compile-cache'),
    },
  },
});

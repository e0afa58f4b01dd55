import { defineConfig } from 'vitest/config';

/** The tests that are pure: one worker goes through them for every mutant. */
export default defineConfig({
  test: {
    include: ['test/{domain,content,desks}/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ['scripts/mutate/stop-clock.ts'],
  },
});

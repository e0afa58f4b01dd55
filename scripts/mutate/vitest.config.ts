import { defineConfig } from 'vitest/config';

/** The tests that are pure: one worker goes through them for every mutant. */
export default defineConfig({
  test: {
    include: ['test/{domain,content,desks}/**/*.test.ts'],
    isolate: false,
    // What measures time reads megabytes, which takes minutes over all mutants and says nothing here.
    testNamePattern: /^(?!.*\b(?:in time|fast|linear time|little time|milliseconds)\b)/,
    testTimeout: 60_000,
    setupFiles: ['scripts/mutate/stop-clock.ts'],
  },
});

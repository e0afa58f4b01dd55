/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    setupFiles: 'test/support/each-file.ts',
    // Its own choice is one less than there are cores, which on two of them is half of the machine.
    maxWorkers: '100%',
    // A busy machine is no fault of the code; linear time is held by ratios.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

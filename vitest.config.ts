/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // A busy machine is no fault of the code; linear time is held by ratios.
    testTimeout: 60_000,
  },
});

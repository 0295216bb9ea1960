import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/checks/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: more workers only make the browser slower.
    maxWorkers: 2,
  },
});

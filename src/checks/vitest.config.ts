import { defineConfig } from 'vitest/config';

/** Tests that take minutes: `npm run test:slow`. */
const slow = 'src/checks/slow/**/*.test.ts';
const isSlow = process.env['TESTS'] === 'slow';

export default defineConfig({
  test: {
    include: [isSlow ? slow : 'src/**/*.test.ts'],
    exclude: isSlow ? [] : [slow],
    globalSetup: 'src/checks/global-setup.ts',
    testTimeout: isSlow ? 600_000 : 60_000,
    hookTimeout: isSlow ? 600_000 : 120_000,
    // Two cores: more workers only make the browser slower.
    maxWorkers: isSlow ? 1 : 2,
  },
});

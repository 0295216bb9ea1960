import { defineConfig } from 'vitest/config';

/** Tests that take minutes: `npm run test:slow`. */
const slow = 'src/checks/slow/**/*.test.ts';
/** Tests whose figures are of no use while another browser works beside them. */
const alone = 'src/checks/browser/lighthouse.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'src/checks/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // Two cores: more workers only make the browser slower.
      {
        extends: true,
        test: { name: 'quick', include: ['src/**/*.test.ts'], exclude: [slow, alone], maxWorkers: 2 },
      },
      {
        extends: true,
        test: { name: 'alone', include: [alone], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: [slow],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

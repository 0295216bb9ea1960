import { defineConfig } from 'vitest/config';

/** Tests that take minutes: `npm run test:slow`. */
const slow = 'src/checks/slow/**/*.test.ts';
/** Tests whose figures are of no use while another browser works beside them. */
const alone = 'src/checks/browser/lighthouse.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'src/checks/global-setup.ts',
    projects: [
      {
        test: {
          name: 'quick',
          include: ['src/**/*.test.ts'],
          exclude: [slow, alone],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: more workers only make the browser slower.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'alone',
          include: [alone],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
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

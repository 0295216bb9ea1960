import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { NOW } from './sites.ts';

/** Tests that take minutes: `npm run test:slow`. */
const slow = 'src/checks/slow/**/*.test.ts';

/** Vitest begins with the largest files. What takes longest stands in small ones: one core would wait for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      /every-page|publish|lighthouse|agreement/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // As tsconfig.json says.
  resolve: { alias: { '@': resolve('src') } },
  test: {
    globalSetup: 'src/checks/global-setup.ts',
    env: { SITE_NOW: NOW, SITE_URL: '', SITE_BASE: '' },
    // What hangs ends some day. Nothing else may depend on how busy the machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    unstubEnvs: true,
    // Two cores: more workers only make the browser slower.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // They leave nothing behind: a worker keeps what it has loaded, and the tab that it has opened.
      {
        extends: true,
        test: { name: 'quick', include: ['src/**/*.test.ts'], exclude: [slow], isolate: false },
      },
      { extends: true, test: { name: 'slow', include: [slow], testTimeout: 1_800_000 } },
    ],
  },
});

import { existsSync, rmSync } from 'node:fs';
import { dev } from 'astro';
import { finishSwitch, SITE } from '../release/publish.ts';
import { checkFolder, readListening } from '../release/settings.ts';
import { run } from './run.ts';

await run(async () => {
  const server = readListening();
  checkFolder();
  finishSwitch();
  // Vite believes whatever lies in its cache, also what a full disk cut short.
  rmSync('.cache/vite', { recursive: true, force: true });
  await dev({ server });
  console.log(
    existsSync(SITE)
      ? 'The search answers from the last build; "npm run build" renews it.'
      : 'The search needs a build: run "npm run build".',
  );
});

import { existsSync } from 'node:fs';
import { dev } from 'astro';
import { finishSwitch, SITE } from '../release/publish.ts';
import { readListening } from '../release/settings.ts';
import { run } from './run.ts';

await run(async () => {
  const server = readListening();
  finishSwitch();
  await dev({ server });
  console.log(
    existsSync(SITE)
      ? 'The search answers from the last build; "npm run build" renews it.'
      : 'The search needs a build: run "npm run build".',
  );
});

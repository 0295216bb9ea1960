import { existsSync } from 'node:fs';
import { dev } from 'astro';
import { finishSwitch, SITE } from '../release/publish.ts';
import { run } from './run.ts';

await run(async () => {
  finishSwitch();
  await dev({ server: { port: Number(process.env['PORT'] || 4321) } });
  console.log(
    existsSync(SITE)
      ? 'The search answers from the last build; "npm run build" renews it.'
      : 'The search needs a build: run "npm run build".',
  );
});

import { dev } from 'astro';
import { finishSwitch } from '../publish.ts';
import { run } from './run.ts';

await run(async () => {
  finishSwitch();
  await dev({ server: { port: Number(process.env['PORT'] || 4321) } });
  console.log('Search shows the last build: run "npm run build" to renew it.');
});

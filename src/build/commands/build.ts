import { buildSite } from './build-site.ts';
import { run } from './run.ts';

await run(async () => {
  await buildSite();
  console.log('The site is in dist/.');
});

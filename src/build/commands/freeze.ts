/** `npm run freeze`: builds the site and freezes it, for the time after the project. */
import { buildSite } from './build-site.ts';
import { FROZEN, freezeSite } from '../release/freeze/index.ts';
import { buildAlone, SITE } from '../release/publish.ts';
import { run } from './run.ts';

await run(async () => {
  await buildSite();
  let count = 0;
  // No other build may switch the site that is read.
  await buildAlone(async () => void (count = freezeSite(SITE)));
  console.log(`${count} files that open without a server are in ${FROZEN}/, as a folder and as a zip.`);
});

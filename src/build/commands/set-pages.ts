/** Has Astro set the pages in the staging folder. */
import { NOTES, STAGING } from '../release/publish.ts';

export async function setPages(): Promise<void> {
  // Astro would take these for its own: a build with DEV set would show drafts.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) Reflect.deleteProperty(process.env, name);
  // A build that is refused at the check does not wait for Astro to load.
  const { build } = await import('astro');
  // Astro believes whatever lies in its cache; it gets an empty one.
  await build({ outDir: STAGING, cacheDir: NOTES, logLevel: 'warn' });
}

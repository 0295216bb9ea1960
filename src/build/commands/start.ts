import { buildSite } from './build-site.ts';
import { SITE } from '../release/publish.ts';
import { serve } from '../release/serve.ts';
import { readSettings } from '../release/settings.ts';
import { run } from './run.ts';

await run(async () => {
  await buildSite();
  const port = Number(process.env['PORT'] || 4321);
  const { base } = readSettings();
  try {
    await serve(SITE, base, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  }
  console.log(`The site is at http://localhost:${port}${base} until you press Ctrl+C.`);
});

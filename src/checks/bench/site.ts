/** The site, built in a copy of the repository for as long as a bench needs it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy, copyRepository, NOW } from '../sites.ts';
import { writePosts } from './posts.ts';

/** @param use is given the folder of the built site. @param count posts of the benchmark that the site holds as well. */
export async function withSite(use: (site: string) => Promise<void>, count = 0): Promise<void> {
  const copy = copyRepository();
  try {
    writePosts(copy, count);
    await buildCopy(copy, { SITE_NOW: NOW });
    await use(join(copy, 'dist'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

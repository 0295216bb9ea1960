/** Writes the search index into the built site. A build without a whole index fails. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { PROGRAM, UNUSED } from '../../internals/pagefind.ts';
import { spellingsIn } from '../../lib/search/spellings.ts';
import { listFiles, listPages } from './site-reader.ts';

/** Pages handed to Pagefind at once, so that it never waits for us. */
const AT_ONCE = 512;

/** Throws what Pagefind reports in place of throwing. */
function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index failed: ${answer.errors.join(' ')}`);
  return answer;
}

/** Facts are pairs without white space between them; in an excerpt they would run together. */
export const partFacts = (html: string): string =>
  html
    .replaceAll('</dt>', ': </dt>')
    .replace(/([.?!]?)((?:<\/\w+>)*)<\/dd>/g, (_, end: string, tags: string) => `${end || '.'}${tags} </dd>`);

const decode = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/&\w+;|&#\d+;/g, ' ');

/** The page with the other spellings of its words among its keywords, which no reader of an excerpt sees. */
export function addSpellings(html: string): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const spellings = spellingsIn(decode(main)).join(', ');
  if (!spellings) return html;
  if (html.includes(' data-keywords="'))
    return html.replace(' data-keywords="', ` data-keywords="${spellings}, `);
  const meta = `data-pagefind-meta="keywords[data-keywords]" data-keywords="${spellings}"`;
  return html.replace('data-pagefind-body', `${meta} data-pagefind-body`);
}

/** Pagefind's program comes with its comments; a reader who searches fetches 2 kB less without them. */
function shrinkProgram(file: string): void {
  const { code, errors } = minifySync(file, readFileSync(file, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`${file} could not be made smaller: ${errors[0]?.message ?? ''}`);
  writeFileSync(file, code);
}

/** Writes the index of a built site. @throws Error when it is not whole or has no page. */
export async function writeSearchIndex(site: string): Promise<{ pages: number; bytes: number }> {
  try {
    // One index for all pages: a post in Danish is found from an English page too.
    const { index } = sound(await createIndex({ forceLanguage: 'en' }));
    if (!index) throw new Error('Pagefind made no index.');
    const files = listPages(site);
    let pages = 0;
    for (let from = 0; from < files.length; from += AT_ONCE) {
      const batch = files.slice(from, from + AT_ONCE).map(async (sourcePath) => {
        const content = readFileSync(join(site, sourcePath), 'utf8');
        if (!content.includes('data-pagefind-body')) return;
        pages += 1;
        sound(await index.addHTMLFile({ sourcePath, content: addSpellings(partFacts(content)) }));
      });
      await Promise.all(batch);
    }
    if (pages === 0) throw new Error('The search index is empty: no page has data-pagefind-body.');
    const folder = join(site, 'pagefind');
    sound(await index.writeFiles({ outputPath: folder }));
    for (const file of listFiles(folder).filter((name) => UNUSED.test(name))) rmSync(join(folder, file));
    shrinkProgram(join(folder, PROGRAM));
    const bytes = listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    return { pages, bytes };
  } finally {
    await close();
  }
}

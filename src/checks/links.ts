/**
 * `npm run links`: asks every outside address in `dist/` whether it still answers, and writes a report. Where a site
 * is built it always ends well: what others do with their pages may not stop ours. Many publishers refuse programs,
 * so a refusal counts as "cannot tell"; only "not found", "gone" and a host that does not exist count as dead.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readPages } from '../build/output/site-reader.ts';

export interface Answer {
  address: string;
  /** Pages on which the address stands. */
  pages: string[];
  outcome: 'answers' | 'cannot tell' | 'dead';
  /** A status such as 404, or what went wrong. */
  reason: string;
}

const PATIENCE_MS = 20_000;
const AT_ONCE = 4;

/** Addresses outside the site, each with its pages. @param own origins of the site. */
export function findForeign(site: string, own: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, links } of readPages(site)) {
    for (const link of new Set(links)) {
      if (!/^https?:/.test(link) || own.includes(new URL(link).origin)) continue;
      const address = link.replace(/#.*$/, '');
      found.set(address, [...(found.get(address) ?? []), file]);
    }
  }
  return found;
}

/** Asks one address; a second time with GET, as some servers know no HEAD. */
export async function askAddress(address: string, patienceMs = PATIENCE_MS): Promise<Omit<Answer, 'pages'>> {
  for (const method of ['HEAD', 'GET']) {
    try {
      const { ok, status, body } = await fetch(address, { method, signal: AbortSignal.timeout(patienceMs) });
      await body?.cancel();
      if (ok) return { address, outcome: 'answers', reason: String(status) };
      if (method === 'GET') {
        return {
          address,
          outcome: [404, 410].includes(status) ? 'dead' : 'cannot tell',
          reason: String(status),
        };
      }
    } catch (error) {
      const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
      if (code === 'ENOTFOUND') return { address, outcome: 'dead', reason: 'no such host' };
      if (method === 'GET') return { address, outcome: 'cannot tell', reason: code ?? message };
    }
  }
  return { address, outcome: 'cannot tell', reason: '' };
}

/** A report in Markdown: what is dead, then what cannot be told. */
export function formatReport(answers: readonly Answer[]): string {
  const part = (outcome: Answer['outcome'], heading: string) => {
    const rows = answers.filter((answer) => answer.outcome === outcome);
    const lines = rows.map(
      ({ address, reason, pages }) => `- ${address} (${reason}) on ${pages.slice(0, 3).join(', ')}`,
    );
    return rows.length > 0 ? [`## ${heading}: ${rows.length}`, '', ...lines, ''] : [];
  };
  const count = answers.filter(({ outcome }) => outcome === 'answers').length;
  if (count === 0) return `None of ${answers.length} addresses answers. Is there a network?`;
  return [
    `# Links to other sites: ${count} of ${answers.length} answer`,
    '',
    ...part('dead', 'Dead'),
    ...part('cannot tell', 'Cannot tell, look by hand'),
  ].join('\n');
}

/** Asks all addresses of a built site, a few at a time. */
export async function reportLinks(site: string, own: readonly string[]): Promise<Answer[]> {
  const waiting = [...findForeign(site, own)];
  const answers: Answer[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      answers.push({ ...(await askAddress(next[0])), pages: next[1] });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers.sort((a, b) => (a.address < b.address ? -1 : 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (existsSync('dist/index.html')) {
    const { readSettings } = await import('../build/release/settings.ts');
    console.log(formatReport(await reportLinks('dist', [readSettings().url])));
  } else {
    console.error('There is no site in dist/. Run "npm run build" first.');
    process.exitCode = 1;
  }
}

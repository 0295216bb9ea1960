/** The accessibility statement in both languages, what the owner adds to it, and what browsers are told of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../build/output/site-reader.ts';
import * as stored from '../../lib/site/storage-keys.ts';

const site = inject('site');
const read = (file: string, from = site) => readFileSync(join(from, file), 'utf8');
const languages = ['accessibility/index.html', 'da/tilgaengelighed/index.html'];

describe('the statement', () => {
  test('tells of each of the 55 criteria once how it was checked', () => {
    const { criteria } = parse(readFileSync('content/pages/accessibility.yaml', 'utf8')) as {
      criteria: { id: string; level: string; checked: string[] }[];
    };
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(55);
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
    for (const { checked } of criteria) {
      if (checked.includes('no') || checked.includes('absent')) expect(checked).toHaveLength(1);
    }
    expect(read(languages[0] ?? '').match(/<th scope="row">\s*\d\.\d\.\d+ /g)).toHaveLength(55);
  });

  test('claims all of level AA only when nothing fails and everything was checked', () => {
    const { status, failures, criteria } = parse(
      readFileSync('content/pages/accessibility.yaml', 'utf8'),
    ) as {
      status: string;
      failures: { criterion: string }[];
      criteria: { id: string; checked: string[] }[];
    };
    const unchecked = criteria.filter(({ checked }) => checked.includes('no')).length;
    expect(status === 'full').toBe(failures.length + unchecked === 0);
    for (const file of languages) {
      expect(read(file).includes(`${unchecked} ${file.startsWith('da') ? 'af de' : 'of the'} 55`)).toBe(
        unchecked > 0,
      );
      expect(/We know of no failures|Ingen fejl er kendt/.test(read(file))).toBe(failures.length === 0);
    }
  });

  test('stands in two languages that know of each other', () => {
    for (const file of languages) {
      expect(read(file)).toContain('hreflang="en" href="https://sustainml.example/accessibility/"');
      expect(read(file)).toContain('hreflang="da" href="https://sustainml.example/da/tilgaengelighed/"');
    }
    expect(read(languages[1] ?? '')).toMatch(/<html lang="da"/);
    expect(read(languages[1] ?? '')).toMatch(/<header [^>]*lang="en"/);
  });

  test('is one link away from every page, by its Danish name', () => {
    const pages = listFiles(site).filter((file) => file.endsWith('.html') && file !== 'was/index.html');
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      expect(read(page), page).toMatch(/<a [^>]*lang="da"[^>]*>\s*Tilgængelighedserklæring\s*<\/a>/);
    }
  });

  test('says what the owner has not stated, and marks Danish words', () => {
    expect(read(languages[0] ?? '')).toContain('Not yet stated');
    expect(read(languages[1] ?? '')).toContain('Endnu ikke oplyst');
    for (const page of ['accessibility/index.html', 'privacy/index.html']) {
      const names = [...read(page).matchAll(/(.{40})(?:Digitaliseringsstyrelsen|Datatilsynet)\b/gs)];
      expect(names, page).not.toEqual([]);
      for (const [, before] of names) {
        expect(before).toMatch(/<span lang="da">\s*$/);
      }
    }
  });
});

describe('a site whose owner has stated everything', () => {
  const full = inject('fullSite');

  test('shows the contact in both statements', () => {
    for (const file of languages) {
      const page = read(file, full);
      expect(page).toContain('Example Body');
      expect(page).toContain('href="mailto:web@example.org"');
      expect(page).toContain('href="tel:+4500000000"');
    }
  });

  test('leads from /was to the statement in the WAS-Tool', () => {
    expect(read('was/index.html', full)).toContain('https://www.was.digst.dk/sustainml-example');
  });

  test('offers a change of the file behind a page', () => {
    expect(read('team/christian-igel/index.html', full)).toContain(
      'href="https://github.com/example/site/edit/main/content/people/christian-igel.mdx"',
    );
    expect(read('news/archive/index.html', full)).not.toContain('Suggest a change');
  });

  test('names the contact for reports of security, as a site without one does not', () => {
    expect(read('.well-known/security.txt', full)).toMatch(
      /^Contact: mailto:security@sustainml\.example\nExpires: 2027-12-01T23:59:59Z\n/,
    );
    expect(existsSync(join(site, '.well-known'))).toBe(false);
  });
});

test('the privacy page names all that a browser may store', () => {
  expect(Object.values(stored).length).toBeGreaterThan(0);
  for (const name of Object.values(stored))
    expect(read('privacy/index.html')).toContain(`<code>${name}</code>`);
});

describe('what browsers are told', () => {
  test('the icons of the manifest are there, in the sizes that it names', async () => {
    const { icons, start_url } = JSON.parse(read('manifest.webmanifest')) as {
      icons: { src: string; sizes: string }[];
      start_url: string;
    };
    expect(start_url).toBe('/');
    expect(icons).toHaveLength(3);
    for (const { src, sizes } of icons) {
      const { width, height, format } = await sharp(join(site, src)).metadata();
      expect([`${width}x${height}`, format]).toEqual([sizes, 'png']);
    }
  });

  test('the bar of the browser takes the colour of the paper, in each theme', () => {
    const [, light, dark] =
      /--color-paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
    const head = read('index.html');
    expect(head).toContain(`content="${light}" media="(prefers-color-scheme: light)"`);
    expect(head).toContain(`content="${dark}" media="(prefers-color-scheme: dark)"`);
    expect(read('favicon.svg')).toContain('prefers-color-scheme:dark');
  });
});

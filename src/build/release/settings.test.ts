import { describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder, checkSettings, readListening, readSettings } from './settings.ts';

/** What is said of a setting, or nothing. */
function complain(environment: Record<string, string>): string {
  try {
    checkSettings(environment);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  ['https://www.example.org/path/', 'https://www.example.org'],
  ['https://www.example.org/?a', 'https://www.example.org'],
  ['https://www.example.org?', 'https://www.example.org'],
  ['https://www.example.org/#a', 'https://www.example.org'],
  ['https://me:secret@www.example.org', 'https://www.example.org'],
  ['www.example.org', 'https://www.example.org'],
  ['ftp://www.example.org', 'https://www.example.org'],
  [' https://www.example.org', 'https://www.example.org'],
  ['https://', 'https://www.example.org'],
])('SITE_URL "%s" is refused', (value, right) => {
  const message = complain({ SITE_URL: value });
  expect(message).toMatch(/^SITE_URL is ".*"\. Write (an|the) origin.*\.$/);
  expect(message).toContain(`such as ${right}.`);
});

test.each([
  'https://www.example.org/sustainml/',
  '/../',
  '/a/./b/',
  '/a b/',
  '/a?b/',
  '/a#b/',
  '/æøå/',
  '/a%41/',
  '/a\\b/',
  'C:/Program Files/Git/sustainml/',
])('SITE_BASE "%s" is refused', (value) => {
  const message = complain({ SITE_BASE: value });
  expect(message).toMatch(/^SITE_BASE is ".*"\. Write a path .* such as \/sustainml\/\.$/);
  expect(message).toContain(`"${value}"`);
});

test('of several wrong settings each has its line', () => {
  const message = complain({ SITE_URL: 'x', SITE_BASE: '..', SITE_NOW: '2026-02-30T12:00:00Z' });
  expect(message.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'SITE_URL',
    'SITE_BASE',
    'SITE_NOW',
  ]);
});

test.each([
  [{}, '/'],
  [{ SITE_URL: '', SITE_BASE: '', SITE_NOW: '' }, '/'],
  [{ SITE_URL: 'https://www.example.org/', SITE_BASE: 'sustainml' }, '/sustainml/'],
  [{ SITE_URL: 'http://localhost:4321', SITE_BASE: '//a/b-c_d.e~f' }, '/a/b-c_d.e~f/'],
])('%o is right', (environment, base) => {
  expect(complain(environment)).toBe('');
  expect(readSettings(environment).base).toBe(base);
});

describe('where it is served', () => {
  test.each(['abc', '-1', '65536', '1e3', '80.5', '4321 ', '0x50'])('PORT "%s" is refused', (value) => {
    expect(() => readListening({ PORT: value })).toThrow(
      `PORT is "${value}". Write a number from 0 to 65535, such as 4321.`,
    );
  });

  test('on this machine alone, unless HOST says otherwise', () => {
    expect(readListening({})).toEqual({ port: 4321, host: '127.0.0.1' });
    expect(readListening({ PORT: '0', HOST: '0.0.0.0' })).toEqual({ port: 0, host: '0.0.0.0' });
  });
});

test.each([
  ['/home/me/a#b', '#', '/home/me/a-b'],
  ['/home/me/a%41b/site', '%', '/home/me/a-41b/site'],
  ['/home/me/a*b', '*', '/home/me/a-b'],
  ['/home/me/a?b', '?', '/home/me/a-b'],
])('no site is built in "%s"', (folder, character, right) => {
  expect(() => checkFolder(folder)).toThrow(
    `No site can be built in "${folder}", as its path has a "${character}". Move it, say to "${right}".`,
  );
});

test.each(['/home/me/a b', '/home/me/æøå', '/home/me/[a]{b,c}(d)+e&f!g$h;i:j~k', 'C:\\me\\site'])(
  'a site is built in "%s"',
  (folder) => expect(() => checkFolder(folder)).not.toThrow(),
);

test.each([
  ['a file', (cache: string) => writeFileSync(cache, 'x')],
  ['a link to no folder', (cache: string) => symlinkSync('/nowhere', cache)],
])('a cache that is %s is told before anything is built', (_, spoil) => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  spoil(join(folder, '.cache'));
  expect(() => checkFolder(folder)).toThrow('".cache" is a file, or a link to no folder. Remove it');
  rmSync(folder, { recursive: true });
});

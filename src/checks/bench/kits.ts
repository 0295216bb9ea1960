/** Other building kits on the same posts: each with a page a post, a list of them all, and Pagefind over the pages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BenchPost } from './posts.ts';
import { type Run, runNode } from './process.ts';

interface Kit {
  name: string;
  /** Packages in exact versions. */
  packages: string[];
  /** What its author writes beside the posts, by file. */
  files: Record<string, string>;
  /** The file of a post. */
  post: (id: string) => string;
  /** What the front matter of a post says beside its title. */
  front?: (post: BenchPost) => string;
  /** The words of Node for each step of its build. */
  steps: string[][];
  /** The folder of its output. */
  out: string;
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
/** A package in the version that this site has too. */
const same = (name: string) => `${name}@${dependencies[name] ?? ''}`;

const pagefind = (site: string) => ['node_modules/pagefind/lib/runner/bin.cjs', '--site', site];
const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${head}</title></head>
<body><main data-pagefind-body><h1>${head}</h1>${body}</main></body></html>`;

const kits: Kit[] = [
  {
    name: 'Eleventy',
    packages: ['@11ty/eleventy@3.1.8', same('pagefind')],
    files: {
      'src/_includes/post.njk': page('{{ title }}', '{{ content | safe }}'),
      'src/index.njk': `---\ntitle: All posts\nlayout: post.njk\n---
<ul>{% for post in collections.posts %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>`,
    },
    post: (id) => `src/posts/${id}.md`,
    front: ({ date }) => `date: ${date}\nlayout: post.njk\ntags: [posts]\n`,
    steps: [['node_modules/@11ty/eleventy/cmd.cjs', '--input=src', '--quiet'], pagefind('_site')],
    out: '_site',
  },
  {
    name: 'Starlight',
    packages: ['@astrojs/starlight@0.42.4', same('astro'), same('sharp')],
    files: {
      // Of itself it would list every post on every page, and the bytes would grow with the square of the posts.
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Posts', sidebar: [{ label: 'Posts', link: '/' }] })] };`,
      'src/content.config.ts': `import { defineCollection } from "astro:content";
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
      'src/components/All.astro': `---\nimport { getCollection } from "astro:content";\nconst posts = await getCollection('docs');\n---
<ul>{posts.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul>`,
      'src/content/docs/index.mdx': `---\ntitle: All posts\n---\n\nimport All from '../../components/All.astro';\n\n<All />\n`,
    },
    post: (id) => `src/content/docs/${id}.mdx`,
    steps: [astro],
    out: 'dist',
  },
  {
    name: 'Astro',
    packages: [same('astro'), same('@astrojs/mdx'), same('pagefind')],
    files: {
      'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };`,
      'src/content.config.ts': `import { defineCollection } from "astro:content";
import { glob } from 'astro/loaders';
export const collections = { posts: defineCollection({ loader: glob({ base: 'src/posts', pattern: '*.mdx' }) }) };`,
      'src/pages/[id].astro': `---\nimport { getCollection, render } from "astro:content";
export const getStaticPaths = async () =>
  (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
const { post } = Astro.props;\nconst { Content } = await render(post);\n---
${page('{post.data.title}', '<Content />')}`,
      'src/pages/index.astro': `---\nimport { getCollection } from "astro:content";\nconst posts = await getCollection('posts');\n---
${page('All posts', '<ul>{posts.map(({ id, data }) => <li><a href={`/${id}/`}>{data.title}</a></li>)}</ul>')}`,
    },
    post: (id) => `src/posts/${id}.mdx`,
    steps: [astro, pagefind('dist')],
    out: 'dist',
  },
];

export interface InstalledKit {
  name: string;
  /** Builds the posts from nothing. @throws Error with what the kit said. */
  build(posts: readonly BenchPost[]): Promise<Omit<Run, 'output' | 'status'> & { site: string }>;
  remove(): void;
}

function writeInto(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function install({ name, packages, files, post, front, steps, out }: Kit): InstalledKit {
  const folder = mkdtempSync(join(tmpdir(), 'bench-kit-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  const shell = process.platform === 'win32';
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', shell });
  if (status !== 0) {
    remove();
    throw new Error(`${name} could not be installed.\n${stderr}`);
  }
  return {
    name,
    remove,
    async build(posts) {
      for (const old of ['src', out, '.astro', 'node_modules/.astro', 'node_modules/.vite'])
        rmSync(join(folder, old), { recursive: true, force: true });
      writeInto(folder, files);
      const texts = posts.map((each) => [
        post(each.id),
        `---\ntitle: ${each.title}\n${front?.(each) ?? ''}---\n\n${each.text}\n`,
      ]);
      writeInto(folder, Object.fromEntries(texts) as Record<string, string>);
      const sum = { seconds: 0, processor: 0, peak: 0 };
      for (const step of steps) {
        const run = await runNode(folder, step);
        if (run.status !== 0) throw new Error(`${name} failed.\n${run.output}`);
        sum.seconds += run.seconds;
        sum.processor += run.processor;
        sum.peak = Math.max(sum.peak, run.peak);
      }
      return { ...sum, site: join(folder, out) };
    },
  };
}

/** Installs the other kits from npm's registry. Whoever asks for them removes them. @throws Error without a registry. */
export const installKits = (): InstalledKit[] => kits.map(install);

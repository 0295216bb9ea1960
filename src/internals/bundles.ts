/** How Astro has pages bundled while it sets them: it hands these options on to Rolldown, and documents none of it. */
import { fileURLToPath } from 'node:url';

interface Log {
  code?: string;
}
type Report = (level: string, log: Log) => void;

/** Leaves out what Rolldown warns of: a directive that Astro itself puts into every MDX module. */
export function onLog(level: string, log: Log, report: Report): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}

/** Vite's environment in which Astro sets pages, with all texts of `content/` in one file. */
export const environments = {
  prerender: {
    build: {
      rolldownOptions: {
        onLog,
        output: { codeSplitting: { groups: [{ name: 'content', test: /\.mdx/ }] } },
      },
    },
  },
};

/** What is bundled in place of a package, see `entities.ts`. */
export const alias = {
  'decode-named-character-reference': fileURLToPath(new URL('entities.ts', import.meta.url)),
};

/** The folder of the bundler that has added a module of its own; it names them by a null character. */
export function helperOf(module: string): string | undefined {
  const name = ['vite', 'rolldown'].find((each) => module.startsWith(`\0${each}`));
  return name && `node_modules/${name}`;
}

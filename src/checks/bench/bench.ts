/**
 * `npm run bench`: what takes time, as no test may assert it. `npm run bench -- 100 1000` builds so many posts;
 * `-- paint`, `-- soak`, `-- search` and `-- dev` measure what they say.
 */
import { benchmarkBuild } from './build.ts';
import { benchmarkDev } from './dev.ts';
import { benchmarkPaint } from './paint.ts';
import { benchmarkSearch } from './search.ts';
import { benchmarkSoak } from './soak.ts';

const benches: Record<string, (words: readonly string[]) => Promise<void>> = {
  paint: benchmarkPaint,
  soak: benchmarkSoak,
  search: benchmarkSearch,
  dev: benchmarkDev,
};

const [name = '', ...words] = process.argv.slice(2);
const bench = benches[name];
if (name && !bench && !/^\d+$/.test(name)) {
  console.log(
    `There is no bench "${name}". Write one of ${Object.keys(benches).join(', ')}, or numbers of posts.`,
  );
} else await (bench ? bench(words) : benchmarkBuild(process.argv.slice(2)));

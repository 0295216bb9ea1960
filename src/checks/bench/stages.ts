/** Builds the copy of the repository that it is started in, and prints the seconds of each stage as JSON. */
import { buildSite } from '../../build/commands/build-site.ts';

await buildSite();
const stages = performance.getEntriesByType('measure');
console.log(JSON.stringify(Object.fromEntries(stages.map(({ name, duration }) => [name, duration / 1000]))));

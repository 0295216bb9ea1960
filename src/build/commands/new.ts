/** `npm run new -- post "Title"`: makes a file of `content/`, and asks for what it needs. */
import { finishSwitch } from '../release/publish.ts';
import { makeEntry } from './new/make.ts';
import { run } from './run.ts';

await run(async () => {
  finishSwitch();
  console.log(await makeEntry(process.argv.slice(2)));
});

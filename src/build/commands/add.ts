/** `npm run add -- post.zip`, or a folder: takes a post that was handed in into `content/news/`. */
import { finishSwitch } from '../release/publish.ts';
import { addPost } from './add/add-post.ts';
import { run } from './run.ts';

await run(async () => {
  finishSwitch();
  console.log(await addPost(process.argv.slice(2)));
});

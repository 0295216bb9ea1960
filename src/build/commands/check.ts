/** `npm run check`, with `-- --json` or `-- --github` for machines. */
import { parseArgs } from 'node:util';
import { formatFindings, throwContentError } from '../../content-rules/content-error.ts';
import { toAnnotations, toJson } from '../../content-rules/finding-forms.ts';
import { checkContent } from '../check/index.ts';
import { finishSwitch } from '../release/publish.ts';
import { run } from './run.ts';

const options = { json: { type: 'boolean' }, github: { type: 'boolean' } } as const;

await run(async () => {
  finishSwitch();
  const { errors, warnings } = await checkContent();
  const { values } = parseArgs({ options });
  const form = values.json ? toJson : values.github ? toAnnotations : undefined;
  if (form) {
    console.log(form(errors, warnings));
    if (errors.length > 0) process.exitCode = 1;
    return;
  }
  if (warnings.length > 0)
    console.log(`Warnings (they do not stop the build):\n\n${formatFindings(warnings)}\n`);
  if (errors.length > 0) throwContentError(...errors);
  console.log('The content is in order.');
});

import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatFinding } from '../../content-rules/content-error.ts';
import { checkContent } from '../check/index.ts';
import { checkIds } from './new/ids.ts';
import { templates } from './new/templates.ts';
import { getAnswers, readWords } from './new/questions.ts';
import { finishSwitch } from '../release/publish.ts';
import { run } from './run.ts';

await run(async () => {
  finishSwitch();
  const [name = '', ...words] = process.argv.slice(2);
  const kind = templates.get(name);
  if (!kind)
    throw new Error(`Write what to make: npm run new -- ${[...templates.keys()].join(' | ')} "Title"`);
  const questions = kind.questions();
  const { title, flags } = readWords(words, questions);
  if (title) flags.set(questions[0]?.name ?? 'title', [title]);
  const answers = await getAnswers(questions, flags);
  checkIds(questions, answers);
  const { file, text, append } = kind.write(answers);
  if (append) appendFileSync(file, text);
  else if (existsSync(file)) throw new Error(`${file} is there already. Nothing was written.`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`Written: ${file}`);
  const findings = (await checkContent()).errors.filter((finding) => finding.file === file);
  console.log(
    findings.length > 0
      ? `To fix in it:\n\n${findings.map(formatFinding).join('\n\n')}`
      : 'Look at it with: npm run dev',
  );
});

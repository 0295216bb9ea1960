/** Makes a file of `content/` from words and answers. */
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatFinding } from '../../../content-rules/content-error.ts';
import { checkContent } from '../../check/index.ts';
import { checkIds } from './ids.ts';
import { getAnswers, readWords } from './questions.ts';
import { templates } from './templates.ts';

/**
 * Makes what the words of the command ask for, such as `post "Title" --tags energy`.
 *
 * @returns what was written, and what is to be done with it.
 * @throws Error when nothing was written, with what to write instead.
 */
export async function makeEntry([name = '', ...words]: readonly string[]): Promise<string> {
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
  const findings = (await checkContent()).errors.filter((finding) => finding.file === file);
  const next =
    findings.length > 0
      ? `To fix in it:\n\n${findings.map(formatFinding).join('\n\n')}`
      : 'Look at it with: npm run dev';
  return `Written: ${file}\n${next}`;
}

/** Questions to an author, answered by flags (`--date 2027-02-10`) or at the keyboard. */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

export interface Question {
  /** The field, and the flag without its hyphens. */
  name: string;
  /** What is asked, without a question mark. */
  ask: string;
  required?: boolean;
  /** The answer when nothing is typed. */
  initial?: string | undefined;
  /** The answer is a list; items stand between semicolons. */
  list?: boolean;
  /** Turns the answer into what is written. Throws a sentence when it cannot. */
  read?: (answer: string) => unknown;
}

export type Answers = Record<string, unknown>;

function understand({ list, read }: Question, answer: string): unknown {
  if (list) return answer.split(/\s*;\s*/).filter(Boolean);
  return read ? read(answer) : answer;
}

async function askAtKeyboard(question: Question): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const hints = [
    question.initial && `[${question.initial}]`,
    question.list && '(a; b; c)',
    !question.required && '(may be empty)',
  ];
  const answer = await terminal.question(`${[question.ask, ...hints].filter(Boolean).join(' ')}: `);
  terminal.close();
  return answer.trim();
}

/**
 * The answers to all questions. Without a keyboard, flags and initial answers
 * have to do.
 *
 * @throws Error that names the flags that are missing.
 */
export async function getAnswers(
  questions: readonly Question[],
  flags: ReadonlyMap<string, string>,
): Promise<Answers> {
  const known = questions.map(({ name }) => name);
  const unknown = [...flags.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no flag --${unknown[0] ?? ''}. The flags are: ${known.map((name) => `--${name}`).join(', ')}.`,
    );
  }
  const answers: Answers = {};
  const missing: string[] = [];
  for (const question of questions) {
    const given = flags.get(question.name);
    const typed = given ?? (process.stdin.isTTY ? await askAtKeyboard(question) : '');
    const answer = typed || question.initial || '';
    if (answer) answers[question.name] = understand(question, answer);
    else if (question.required) missing.push(`--${question.name} "${question.ask}"`);
  }
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(', ')}.`);
  return answers;
}

/** Splits words of the command line into a title and the flags that answer the questions. */
export function readWords(words: string[], questions: readonly Question[]) {
  const options = Object.fromEntries(questions.map(({ name }) => [name, { type: 'string' } as const]));
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: false });
  const flags = Object.entries(values).map(([name, value]) => [name, String(value)] as const);
  return { title: positionals.join(' '), flags: new Map(flags) };
}

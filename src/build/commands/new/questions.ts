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
  /** The answer is a list; items stand between semicolons, or the flag stands several times. */
  list?: boolean;
  /** The collection in which each answer has to be an id. */
  of?: string;
  /** True where an answer may also be a name as it should be printed. */
  orName?: boolean;
  /** Turns the answer into what is written. Throws a sentence when it cannot. */
  read?: (answer: string) => unknown;
}

export type Answers = Record<string, unknown>;

/** What the flags say; a flag that stands several times says several things. */
export type Flags = Map<string, string[]>;

function understand({ list, read }: Question, answers: readonly string[]): unknown {
  if (list) return answers.flatMap((answer) => answer.split(/\s*;\s*/)).filter(Boolean);
  const [answer = ''] = answers;
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

/** @throws Error that names a flag that does not exist, or that stands twice and holds no list. */
function checkFlags(questions: readonly Question[], flags: Flags): void {
  const known = questions.map(({ name }) => name);
  for (const [name, answers] of flags) {
    const question = questions.find((each) => each.name === name);
    if (!question) {
      const all = known.map((each) => `--${each}`).join(', ');
      throw new Error(`There is no flag --${name}. The flags are: ${all}.`);
    }
    if (answers.length > 1 && !question.list) {
      throw new Error(`--${name} stands ${answers.length} times. Write it once.`);
    }
  }
}

/**
 * The answers to all questions. Without a keyboard, flags and initial answers
 * have to do.
 *
 * @throws Error that names the flags that are missing.
 */
export async function getAnswers(questions: readonly Question[], flags: Flags): Promise<Answers> {
  checkFlags(questions, flags);
  const answers: Answers = {};
  const missing: string[] = [];
  for (const question of questions) {
    const given = flags.get(question.name) ?? [];
    const typed = given.length > 0 ? given : process.stdin.isTTY ? [await askAtKeyboard(question)] : [];
    const answer = typed.some((each) => each.trim()) ? typed : [question.initial ?? ''].filter(Boolean);
    if (answer.length > 0) answers[question.name] = understand(question, answer);
    else if (question.required) missing.push(`--${question.name} "${question.ask}"`);
  }
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(', ')}.`);
  return answers;
}

/** Splits words of the command line into a title and the flags that answer the questions. */
export function readWords(words: string[], questions: readonly Question[]): { title: string; flags: Flags } {
  const options = Object.fromEntries(
    questions.map(({ name }) => [name, { type: 'string', multiple: true } as const]),
  );
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: false });
  const flags = Object.entries(values).map(
    ([name, value]) => [name, [value].flat().map((each) => (typeof each === 'string' ? each : ''))] as const,
  );
  return { title: positionals.join(' '), flags: new Map(flags) };
}

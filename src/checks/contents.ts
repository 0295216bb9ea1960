/** The content check in this process, on a copy of `content/` with files that a test writes into it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../build/check/index.ts';
import { type Finding, formatFindings } from '../content-rules/content-error.ts';

/** A text, bytes, or what else puts a file in its place. */
export type Writing = string | Buffer | ((path: string) => unknown);

/** Writes files into a copy of the repository, or of its content. */
export async function writeInto(copy: string, files: Record<string, Writing>): Promise<void> {
  for (const [file, writing] of Object.entries(files)) {
    const path = resolve(copy, file);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof writing === 'function') await writing(path);
    else writeFileSync(path, writing);
  }
}

/**
 * Checks the content of the repository as if these files were in it. The check reads the working directory, so that
 * one check at a time runs in a process.
 */
export async function checkWith(
  files: Record<string, Writing> = {},
): Promise<{ errors: Finding[]; warnings: Finding[]; output: string }> {
  const home = process.cwd();
  const copy = mkdtempSync(join(tmpdir(), 'contents-'));
  try {
    cpSync('content', join(copy, 'content'), { recursive: true });
    symlinkSync(resolve('src'), join(copy, 'src'), 'junction');
    await writeInto(copy, files);
    process.chdir(copy);
    const { errors, warnings } = await checkContent();
    return { errors, warnings, output: formatFindings([...warnings, ...errors]) };
  } finally {
    process.chdir(home);
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Checks the files beside texts: kind by name and by content, size, and whether a picture can be decoded. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../../content-rules/content-error.ts';
import { fileBeside, limits, pictureName } from '../../content-rules/text/allowed.ts';
import type { ReadCollection } from '../../content-rules/front-matter/read-entry.ts';
import { spellAsId } from '../../lib/text/spell-as-id.ts';
import { findBrokenText } from '../../content-rules/text/encoding.ts';
import { isSystemFile, linkFinding, sizeFinding } from './files.ts';

const ascii = (bytes: Buffer, from: number, to: number) => bytes.subarray(from, to).toString('latin1');

/** What a file is, by its first bytes. */
export function kindOf(bytes: Buffer): 'png' | 'jpeg' | 'webp' | 'pdf' | 'text' | 'other' {
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1A\n') return 'png';
  if (ascii(bytes, 0, 3) === '\xFF\xD8\xFF') return 'jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? 'other' : 'text';
  } catch {
    return 'other';
  }
}

const expected: Record<string, string> = { jpg: 'jpeg', csv: 'text' };

async function decode(file: string, bytes: Buffer): Promise<Finding[]> {
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > limits.pixels) {
      const message = `The picture has ${Math.round((width * height) / 1e6)} million pixels.`;
      return [{ file, message, fix: `Make it smaller: ${limits.pixels / 1e6} million are enough.` }];
    }
    if (Math.max(width, height) > limits.side) {
      const message = `The picture is ${width} × ${height} pixels.`;
      return [{ file, message, fix: `Make it smaller: no side may be longer than ${limits.side} pixels.` }];
    }
    await sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' }).stats();
    return [];
  } catch {
    return [{ file, message: 'The picture is damaged.', fix: 'Save it again as png, jpeg or webp.' }];
  }
}

async function checkFile(file: string, name: string): Promise<Finding[]> {
  const entry = lstatSync(file);
  if (entry.isSymbolicLink()) return [linkFinding(file)];
  if (!entry.isFile() || !fileBeside.test(name)) {
    const message = 'This file does not belong in a post.';
    const named = `${spellAsId(name.replace(/\.\w+$/, '')) || 'a'}${/\.\w+$/.exec(name)?.[0].toLowerCase() ?? ''}`;
    const fix = fileBeside.test(named)
      ? `Rename it to ${named}: names are lower-case ASCII.`
      : 'A post holds index.mdx and png, jpeg, webp, csv and pdf files, and no folders.';
    return [{ file, message, fix }];
  }
  const ending = name.split('.').at(-1) as keyof typeof limits.bytes;
  const most = limits.bytes[ending];
  if (entry.size > most) return [sizeFinding(file, most)];
  const bytes = readFileSync(file);
  const kind = kindOf(bytes);
  if (kind !== (expected[ending] ?? ending)) {
    const message = `The file is named .${ending}, but its content is something else.`;
    return [{ file, message, fix: 'Save it again in the format that its name gives.' }];
  }
  if (ending === 'csv') return findBrokenText(file, bytes.toString('utf8'));
  return pictureName.test(name) ? decode(file, bytes) : [];
}

/** What is wrong with the files beside the texts of all collections. */
export async function checkFilesBeside(folders: readonly ReadCollection[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { foldered, files } of folders) {
    for (const folder of new Set(files.map(({ file }) => dirname(file)))) {
      const names = readdirSync(folder).filter(
        (each) => !isSystemFile(each) && (foldered ? each !== 'index.mdx' : !/\.mdx$|^\./.test(each)),
      );
      const beside = foldered ? names : names.filter((each) => pictureName.test(each));
      for (const each of beside) findings.push(...(await checkFile(`${folder}/${each}`, each)));
    }
  }
  return findings;
}

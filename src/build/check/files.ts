/** Finds the files of each collection, and files that lie where nothing reads them. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../../content-rules/content-error.ts';
import { idPattern } from '../../schemas/fields.ts';
import { spellAsId } from '../../lib/text/spell-as-id.ts';
import { limits } from '../../content-rules/text/allowed.ts';
import type { FilesBeside } from '../../content-rules/text/mentions.ts';
import { collections, type Place } from '../../site.ts';

interface ContentFile {
  id: string;
  file: string;
  text: string;
}

type Texts = Extract<Place, { form: 'texts' }>;

/** The folder or the file of each collection. */
const places = Object.values<Place>(collections).map((each) =>
  each.form === 'texts' ? each.base : each.file,
);

function nameFinding(file: string, id: string): Finding {
  return {
    file,
    message: `The name "${id}" becomes an address, so it may hold lower-case ASCII letters, digits and hyphens only.`,
    fix: `Rename it to "${spellAsId(id) || 'a-short-name'}".`,
  };
}

/** The files of a collection, sorted by id, and what is wrong with their names. */
export function findFiles({ base, pattern }: Texts): { files: ContentFile[]; findings: Finding[] } {
  const foldered = pattern.includes('/');
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  const listed = existsSync(base) ? readdirSync(base, { withFileTypes: true }) : [];
  for (const entry of listed.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${base}/${entry.name}`;
    if (isSystemFile(entry.name) || places.includes(path)) continue;
    if (entry.isSymbolicLink()) {
      findings.push(linkFinding(path));
      continue;
    }
    const file = foldered ? `${path}/index.mdx` : path;
    const id = foldered ? entry.name : basename(entry.name, '.mdx');
    if (!foldered && entry.isDirectory() && entry.name.endsWith('.mdx')) findings.push(noFileFinding(path));
    else if (foldered ? !entry.isDirectory() : !entry.isFile() || !entry.name.endsWith('.mdx')) {
      if (foldered || !/\.(png|jpe?g|webp)$/.test(entry.name)) findings.push(strayFinding(path, foldered));
    } else if (!existsSync(file)) {
      findings.push({
        file: path,
        message: 'There is no index.mdx in this folder.',
        fix: 'Name the text of the post index.mdx.',
      });
    } else {
      if (!idPattern.test(id)) findings.push(nameFinding(path, id));
      const bytes = lstatSync(file);
      if (bytes.isSymbolicLink()) findings.push(linkFinding(file));
      else if (!bytes.isFile()) findings.push(noFileFinding(file));
      else if (bytes.size > limits.bytes.mdx) findings.push(sizeFinding(file, limits.bytes.mdx));
      else files.push({ id, file, text: readFileSync(join(file), 'utf8') });
    }
  }
  return { files, findings };
}

/** The files that lie beside a text. Links and folders are none. */
export function filesBeside(file: string): FilesBeside {
  const folder = dirname(file);
  const entries = readdirSync(folder, { withFileTypes: true });
  return {
    names: entries.filter((entry) => entry.isFile()).map(({ name }) => name),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
  };
}

/** What systems leave in every folder that they show. Git ignores it, and nothing publishes it. */
export const isSystemFile = (name: string): boolean =>
  /^(\.DS_Store|\._.*|\.gitkeep|Thumbs\.db|desktop\.ini)$/.test(name);

/** The text of a file; nothing where there is none. To read a pipe would wait for ever. */
export const readWhole = (file: string): string =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '';

/** What is said where a file that the site needs is missing, or is none. */
export function findNoFile(file: string): Finding[] {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found) return found.isFile() ? [] : [noFileFinding(file)];
  return [
    {
      file,
      message: 'The file is missing.',
      fix: 'Restore it: the site cannot be built without it.',
    },
  ];
}

/** What is said of a folder, a pipe or a device that is called as a file should be. */
const noFileFinding = (file: string): Finding => ({
  file,
  message: `This is ${statSync(file).isDirectory() ? 'a folder' : 'not a file'}; a text file was expected.`,
  fix: 'Put the text itself here, under this name.',
});

/** What is said of a link in the file system. */
export const linkFinding = (file: string): Finding => ({
  file,
  message: 'This is a symbolic link, and it may lead out of the folder.',
  fix: 'Put the file itself here.',
});

/** What is said of a file that is too big. */
export const sizeFinding = (file: string, most: number): Finding => ({
  file,
  message: 'The file is too big.',
  fix: `Keep it to ${Math.round(most / 1024)} kB.`,
});

/** What lies in `content/` beside the collections, for people. */
const notes = ['README.md', 'LICENSE', 'addresses.txt'];

/** Files at the top of `content/` and in `results/` that nothing reads. */
export function findStrayFiles(): Finding[] {
  const read = new Set([...notes.map((name) => `content/${name}`), ...places, 'content/results']);
  return ['content', 'content/results'].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !isSystemFile(name) && !read.has(`${folder}/${name}`))
      .map((name) => ({
        file: `${folder}/${name}`,
        message: 'The site does not use this file.',
        fix: 'Move it to where it belongs, or remove it; content/README.md says what each folder holds.',
      })),
  );
}

function strayFinding(file: string, foldered: boolean): Finding {
  return {
    file,
    message: 'The site does not use this file.',
    fix: foldered
      ? 'A post is a folder with index.mdx in it: move the text to content/news/<name>/index.mdx.'
      : 'Rename it so that it ends in .mdx, or remove it.',
  };
}

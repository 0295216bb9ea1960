/** Takes a post out of a zip or a folder, and makes the zip to hand in. */
import { unzipSync, zipSync } from 'fflate';
import type { Finding } from '../../content-rules/content-error.ts';
import { MOST_BYTES, MOST_FILES, readHandedIn } from '../../content-rules/handed-in.ts';
import { element } from '../ui/element.ts';
import { idOf, type Post } from './post.ts';

/** Stands in for the name of a folder that nobody gave. */
const UNNAMED = 'post';

/** Files of a zip carry a time. One for all gives the same zip for the same post. */
const mtime = '2000-01-01T00:00:00Z';

/** The zip of a post: its folder, as `content/news/` wants it. */
export function packPost(post: Post): Uint8Array {
  const id = idOf(post);
  const files = new Map([['index.mdx', new TextEncoder().encode(post.text)], ...post.files]);
  return zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`${id}/${name}`, bytes])), { mtime });
}

/** Has the browser keep a file. */
export function download(name: string, bytes: Uint8Array): void {
  const href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/zip' }));
  const link = element('a', { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      count += 1;
      if (total > MOST_BYTES || count > MOST_FILES) throw new Error('The zip holds more than a post may.');
      return true;
    },
  });
  return new Map(Object.entries(files));
}

const fromFolder = async (files: readonly File[]) =>
  new Map(
    await Promise.all(
      files.map(async (file) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return [file.webkitRelativePath || file.name, bytes] as const;
      }),
    ),
  );

/** The post in what somebody chose: a zip, a folder, or an `index.mdx` alone. */
export async function openPost(files: readonly File[]): Promise<{ post?: Post; findings: Finding[] }> {
  const [first] = files;
  if (!first) return { findings: [] };
  const isZip = files.length === 1 && /\.zip$/i.test(first.name);
  try {
    const given = isZip ? unpack(new Uint8Array(await first.arrayBuffer())) : await fromFolder(files);
    const name = first.name === 'index.mdx' ? UNNAMED : first.name;
    const { post, findings } = readHandedIn(given, name);
    if (!post) return { findings };
    const text = new TextDecoder().decode(post.files.get('index.mdx'));
    const others = [...post.files].filter(([file]) => file !== 'index.mdx');
    return { post: { text, files: new Map(others), name: post.id === UNNAMED ? '' : post.id }, findings };
  } catch (error) {
    const message = `It cannot be opened: ${(error as Error).message}`;
    return {
      findings: [{ file: first.name, message, fix: 'Choose the zip of a post, or the folder of one.' }],
    };
  }
}

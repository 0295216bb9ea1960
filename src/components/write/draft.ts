/** The draft that the writer asked this browser to keep: one place, under one name. */
import { DRAFT_KEY } from '../../lib/site/storage-keys.ts';
import type { Post } from './post.ts';

const toText = (bytes: Uint8Array) => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};
const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** The draft that is kept, if there is one that can be read. */
export function readDraft(): Post | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(DRAFT_KEY) ?? 'null') as {
      text: string;
      name: string;
      files: [string, string][];
    } | null;
    return kept
      ? {
          text: kept.text,
          name: kept.name,
          files: new Map(kept.files.map(([name, text]) => [name, toBytes(text)])),
        }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft. Says what could not be kept, or nothing when all of it is. */
export function keepDraft({ text, name, files }: Post): string {
  const keep = (packed: [string, string][]) =>
    localStorage.setItem(DRAFT_KEY, JSON.stringify({ text, name, files: packed }));
  try {
    keep([...files].map(([file, bytes]) => [file, toText(bytes)]));
    return '';
  } catch {
    try {
      keep([]);
      return 'The text is kept; the files are too big to keep. Download the post to keep them.';
    } catch {
      return 'This browser cannot keep a draft. Download the post to keep it.';
    }
  }
}

/** Forgets the draft. */
export function forgetDraft(): void {
  try {
    localStorage.removeItem(DRAFT_KEY);
  } catch {
    // Where storage is blocked there is nothing to forget.
  }
}

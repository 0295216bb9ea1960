import type { Source } from './source.ts';

/** An entry whose front matter could be read. */
export interface ReadEntry {
  id: string;
  /** Path from the root of the repository. */
  file: string;
  /** The whole file. */
  text: string;
  source: Source;
}

/** The entries of a collection with a file for each. */
export interface ReadCollection {
  name: string;
  /** True where an entry is a folder of its own. */
  foldered: boolean;
  files: readonly ReadEntry[];
}

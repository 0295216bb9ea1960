/** The post that is being written: one text, the files beside it, and its address. */
import { readFields, writeMdx } from '../../lib/text/front-matter.ts';
import { spellAsId } from '../../lib/text/spell-as-id.ts';
import { dayIn } from '../../lib/time/dates.ts';
import { readerInstant } from '../../lib/time/clock.ts';

export interface Post {
  /** The whole of `index.mdx`. */
  text: string;
  /** The files beside it, by name. */
  files: Map<string, Uint8Array>;
  /** The name of the folder, when the writer or a zip gave it one; otherwise it follows from the title. */
  name: string;
}

/** A post with nothing in it but the day, which it is in the zone of the team. */
export const emptyPost = (zone: string): Post => ({
  // Without the line that ends a text: the first words stand on the first line.
  text: writeMdx({ date: dayIn(zone, readerInstant()) }, '').slice(0, -1),
  files: new Map(),
  name: '',
});

/** The name of the folder of a post, which becomes its address. */
export function idOf({ name, text }: Post): string {
  const { title } = readFields(text);
  return (
    name ||
    spellAsId(typeof title === 'string' ? title : '')
      .slice(0, 60)
      .replace(/-$/, '')
  );
}

/** A name for a file that no other has: `picture`, `picture-2`. */
export function freeName({ files }: Post, name: string, ending: string): string {
  const stem = spellAsId(name.replace(/\.\w+$/, '')) || 'file';
  for (let count = 1; ; count++) {
    const free = `${stem}${count > 1 ? `-${count}` : ''}.${ending}`;
    if (!files.has(free)) return free;
  }
}

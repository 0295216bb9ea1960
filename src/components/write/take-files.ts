/** Takes files into the post: pictures are made ready, tables and documents stay as they are. */
import { limits } from '../../content-rules/text/allowed.ts';
import { isPicture, preparePicture } from './pictures.ts';
import { freeName, type Post } from './post.ts';

interface Taken {
  /** The names of the files, as they lie beside the text. */
  added: string[];
  /** A sentence for each file that cannot be taken. */
  refused: string[];
}

/** The part that shows a file. */
export const partFor = (name: string): string =>
  name.endsWith('.csv') ? 'Chart' : name.endsWith('.pdf') ? 'Download' : 'Figure';

const kindOf = (file: File) =>
  /\.(csv|pdf)$/i.exec(file.name)?.[1]?.toLowerCase() as 'csv' | 'pdf' | undefined;

/** Adds files to a post. */
export async function addFiles(post: Post, files: readonly File[]): Promise<Taken> {
  const taken: Taken = { added: [], refused: [] };
  for (const file of files) {
    const kind = kindOf(file);
    try {
      const { bytes, ending } = isPicture(file)
        ? await preparePicture(file)
        : { bytes: new Uint8Array(await file.arrayBuffer()), ending: kind };
      const most = ending && limits.bytes[ending as keyof typeof limits.bytes];
      if (!ending || !most) {
        const kinds = 'Pictures (png, jpeg, webp), tables (csv) and documents (pdf) do.';
        taken.refused.push(`${file.name} does not belong in a post. ${kinds}`);
      } else if (bytes.length > most) {
        taken.refused.push(`${file.name} is too big. Keep it to ${Math.round(most / 1024)} kB.`);
      } else {
        const name = freeName(post, file.name || 'picture', ending);
        post.files.set(name, bytes);
        taken.added.push(name);
      }
    } catch {
      const fix = 'Save it as png, jpeg or webp, and add that.';
      taken.refused.push(`This browser cannot read ${file.name}. ${fix}`);
    }
  }
  return taken;
}

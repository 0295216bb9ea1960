/** What Astro keeps of a picture beside the fields that it documents. */
import type { ImageMetadata } from 'astro';

interface KeptPicture extends ImageMetadata {
  /** The same fields. Astro does not notice when these are read. */
  clone?: ImageMetadata;
  /** Where the file lies on this machine. */
  fsPath?: string;
}

/**
 * The size of a picture, in pixels. Astro publishes the original of a picture whose own fields are read, with
 * all that its maker wrote into it; so the fields of its copy are read.
 */
export function sizeOf(picture: ImageMetadata): { width: number; height: number } {
  const { width, height } = (picture as KeptPicture).clone ?? picture;
  return { width, height };
}

/** The file of a picture on this machine. @throws Error when Astro does not say it. */
export function fileOf(picture: unknown): string {
  const { fsPath } = picture as KeptPicture;
  if (!fsPath) throw new Error('Astro names no file for a picture: see src/internals/pictures.ts.');
  return fsPath;
}

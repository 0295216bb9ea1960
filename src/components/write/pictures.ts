/** Makes a picture ready for the site: turned as it was held, no wider than the site shows it, and free of what the camera wrote into it. */
import { WIDEST } from '../../lib/site/picture-widths.ts';
import { element } from '../ui/element.ts';

/** What is made of each kind. A drawing keeps its sharp lines; all others are photographs. */
const kept: Partial<Record<string, string>> = { 'image/png': 'png', 'image/webp': 'webp' };

/** True of what may be made into a picture of a post. What moves, or may hold a script, may not. */
export const isPicture = ({ type, name }: File): boolean =>
  /^image\/(?!gif|svg)/.test(type) || /\.(heic|heif)$/i.test(name);

export interface Picture {
  bytes: Uint8Array;
  ending: string;
}

/** The picture again, drawn: only what is seen of it goes on. @throws Error when it cannot be read. */
export async function preparePicture(file: File): Promise<Picture> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, WIDEST / bitmap.width);
  const width = Math.round(bitmap.width * scale);
  const height = Math.round(bitmap.height * scale);
  const canvas = element('canvas', { width: String(width), height: String(height) });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const type = kept[file.type] ? file.type : 'image/jpeg';
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  if (!made) throw new Error('This browser cannot save the picture.');
  // A browser that cannot write the kind writes png.
  return { bytes: new Uint8Array(await made.arrayBuffer()), ending: kept[made.type] ?? 'jpg' };
}

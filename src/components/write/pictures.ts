/** Makes a picture ready for the site: turned as it was held, no wider than the site shows it, and free of what the camera wrote into it. */
import { WIDEST } from '../../lib/site/picture-widths.ts';
import { element } from '../search/element.ts';

/** What is made of each kind. A photograph stays one, a drawing keeps its sharp lines. */
const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** True of what can be made into a picture of a post. */
export const isPicture = (file: File): boolean => file.type in endings;

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
  if (!context) throw new Error('This browser draws no pictures.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, file.type, 0.9));
  const ending = endings[made?.type ?? ''];
  if (!made || !ending) throw new Error('This browser cannot save the picture.');
  return { bytes: new Uint8Array(await made.arrayBuffer()), ending };
}

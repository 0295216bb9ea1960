/** Draws pictures that lie beside the post. The policy of the site shows no picture from elsewhere, so they are drawn. */
import { element } from '../../ui/element.ts';

const decoded = new WeakMap<Uint8Array, Promise<ImageBitmap>>();

function decode(bytes: Uint8Array): Promise<ImageBitmap> {
  const coming = decoded.get(bytes) ?? createImageBitmap(new Blob([bytes as BlobPart]));
  decoded.set(bytes, coming);
  return coming;
}

/** A picture, or a word in its place while the file is not there. */
export function drawPicture(bytes: Uint8Array | undefined, name: string, alt: string): HTMLElement {
  if (!bytes) return element('span', { class: 'missing' }, `[${name || 'picture'}]`);
  const canvas = element('canvas', alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': 'true' });
  void decode(bytes).then(
    (bitmap) => {
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    },
    () => canvas.replaceWith(`[${name} cannot be read]`),
  );
  return canvas;
}

/** What a page makes a browser fetch before the reader does anything. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elements } from '../verify/elements.ts';

/** The widest picture of a list such as `a.avif 400w, b.avif 800w`: no screen fetches more. */
function widestOf(srcset: string): string | undefined {
  const candidates = srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/));
  return candidates.sort(([, a = ''], [, b = '']) => parseFloat(b) - parseFloat(a))[0]?.[0];
}

/** The file that a picture shows: that of its first kind, which browsers of today all know. */
function pictureOf(image: Tree.Element): string | undefined {
  const siblings = image.parentNode && 'tagName' in image.parentNode ? [...elements(image.parentNode)] : [];
  const source = siblings.find(
    ({ tagName, parentNode }) => tagName === 'source' && parentNode === image.parentNode,
  );
  const srcset = attribute(source ?? image, 'srcset');
  return srcset ? widestOf(srcset) : attribute(image, 'src');
}

/** Icons, prefetches and pictures that load when the reader comes near are not part of the first view. */
function fileOf(element: Tree.Element): string | undefined {
  const { tagName } = element;
  if (tagName === 'link' && attribute(element, 'rel') === 'stylesheet') return attribute(element, 'href');
  if (tagName === 'script') return attribute(element, 'src');
  if (tagName === 'img' && attribute(element, 'loading') !== 'lazy') return pictureOf(element);
  return undefined;
}

/** The addresses of the style sheet, the scripts and the pictures of the first view, each once. */
export function fetchedBy(document: Tree.Document): string[] {
  const files = [...elements(document)].map(fileOf);
  return [...new Set(files.filter((file) => file !== undefined))];
}

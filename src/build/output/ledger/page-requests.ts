/** What a page makes a browser fetch, to its end. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elements } from '../elements.ts';

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

/**
 * Every picture counts, also one with `loading="lazy"`: browsers fetch it long before it is in view. Icons and
 * prefetches do not.
 */
function fileOf(element: Tree.Element): string | undefined {
  const { tagName } = element;
  if (tagName === 'link' && attribute(element, 'rel') === 'stylesheet') return attribute(element, 'href');
  if (tagName === 'script') return attribute(element, 'src');
  if (tagName === 'img') return pictureOf(element);
  return undefined;
}

/** The addresses of the style sheet, the scripts and the pictures, each once. */
export function requestsOf(document: Tree.Document): string[] {
  const files = [...elements(document)].map(fileOf);
  return [...new Set(files.filter((file) => file !== undefined))];
}

/** Writes front matter that the content check and Astro read alike. */
import { Document, isMap, isPair, isScalar, parseDocument, Scalar, visit } from 'yaml';

/** The front matter between its two lines of hyphens, and where it begins and ends in a text. */
const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);

function toYaml(document: Document): string {
  visit(document, {
    Pair(_, pair) {
      // An instant without quotes would be read in another zone than it says.
      const { value } = pair;
      if (isScalar(value) && /^\d{4}-\d\d-\d\dT/.test(String(value.value))) value.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_, list) {
      list.flow =
        list.items.every((item) => isScalar(item) && String(item.value).length < 30) &&
        !list.items.some(isPair);
    },
  });
  return isMap(document.contents) && document.contents.items.length === 0
    ? ''
    : document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

/** An MDX file with these fields, empty ones left out, and a text below them. */
export function writeMdx(fields: Record<string, unknown>, text: string): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return `---\n${toYaml(new Document(Object.fromEntries(filled)))}---\n\n${text}\n`;
}

/** How much of a text is its front matter, with the line of hyphens below it. Without one it is nothing. */
export function frontMatterLength(text: string): number {
  const fence = FENCE.exec(text);
  return fence?.index === 0 ? fence[0].length : 0;
}

/** The fields of a text whose front matter can be read. */
export function readFields(text: string): Record<string, unknown> {
  const document = parseDocument(FENCE.exec(text)?.[1] ?? '');
  const data: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : {};
}

/**
 * The front matter of a text with a field changed, as a text with its lines of hyphens. What else stands in it, and
 * its order, stay; an empty field goes.
 */
export function setField(text: string, name: string, value: unknown): string {
  const document = parseDocument(FENCE.exec(text)?.[1] ?? '');
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  if (isEmpty(value)) document.delete(name);
  else document.set(name, document.createNode(value));
  return `---\n${toYaml(document)}---\n`;
}

/** Writes front matter that the content check and Astro read alike. */
import { Document, isPair, isScalar, Scalar, visit } from 'yaml';

/** An MDX file with these fields, empty ones left out, and a text below them. */
export function writeMdx(fields: Record<string, unknown>, text: string): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  const document = new Document(Object.fromEntries(filled));
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
  return `---\n${document.toString({ lineWidth: 110, flowCollectionPadding: false })}---\n\n${text}\n`;
}

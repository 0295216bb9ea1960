/** Parts as they are written in a text. */
import type { ComponentRule } from '../../content-rules/text/allowed.ts';

const quote = (value: string) =>
  value.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;').trim();

/** A part as it is written. */
export function writePart(
  name: string,
  { holdsText }: ComponentRule,
  answers: Record<string, string>,
): string {
  const { text = '', ...given } = answers;
  const written = Object.entries(given).filter(([attribute, value]) => value !== '' || attribute === 'alt');
  const opening = [`<${name}`, ...written.map(([attribute, value]) => `${attribute}="${quote(value)}"`)].join(
    ' ',
  );
  return holdsText ? `${opening}>\n\n${text.trim() || 'The words.'}\n\n</${name}>` : `${opening} />`;
}

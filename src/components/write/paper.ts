/** Words from a program that writes on paper, such as Word, as Markdown writes them. */

/** Marks that such programs put before the items of a list, with the tab behind them. */
const BULLET = /^[ \t]*[•·▪‣◦○●§\uF0B7o–-]\t+[ \t]*/;

/**
 * The paragraphs and lists of a text that was copied from such a program: there each line is a paragraph. Nothing
 * when it comes from elsewhere, where lines mean what they say.
 *
 * @param html the same as HTML, which tells that it has paragraphs.
 */
export function fromPaper(words: string, html: string): string | undefined {
  if (words.trim() === '' || !/<(p|h[1-6]|li)\b/i.test(html)) return undefined;
  const lines = words
    .split(/\s*?\r?\n/)
    .map((line) =>
      line
        .replace(BULLET, '- ')
        .replace(/^[ \t]*(\d+)[.)]\t+/, '$1. ')
        .trim(),
    )
    .filter(Boolean);
  const isItem = (line = '') => /^(-|\d+\.) /.test(line);
  return lines.reduce(
    (text, line, index) => text + (isItem(line) && isItem(lines[index - 1]) ? '\n' : '\n\n') + line,
  );
}

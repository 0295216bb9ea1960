/** Keeps a number with its unit and its thousands on one line: "263 000 kWh", "70 %". */
const NO_BREAK = '\u00A0';

export const keepTogether = (text: string): string =>
  text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NO_BREAK}`)
    .replace(/(\d) (?=(%|kWh|kg|g|J|kB|MB|GB)(?!\p{L}))/gu, `$1${NO_BREAK}`);

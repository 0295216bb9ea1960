/** Keeps on one line a number with its unit and its thousands, "263 000 kWh", "70 %", and "et al." */
const NO_BREAK = '\u00A0';

export const keepTogether = (text: string): string =>
  text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NO_BREAK}`)
    .replace(/(\d) (?=(%|kWh|kg|g|J|kB|MB|GB)(?!\p{L}))/gu, `$1${NO_BREAK}`)
    .replaceAll(' et al.', ` et${NO_BREAK}al.`);

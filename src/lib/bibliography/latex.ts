/** What LaTeX in a bibliography means as plain text. citation-js knows most of it; the rest stands here. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const { constants } = plugins.config.get('@bibtex') as unknown as {
  constants: Record<string, Record<string, unknown>> & {
    mathScripts: Record<'^' | '_', Record<string, string>>;
  };
};

// What citation-js 0.8.2 lacks; without it "Norg\aa rd" is printed as it stands.
Object.assign(constants['commands'] ?? {}, {
  aa: 'å',
  AA: 'Å',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  copyright: '©',
  textcopyright: '©',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  textmu: 'µ',
  texteuro: '€',
  euro: '€',
  pounds: '£',
  S: '§',
  slash: '/',
  textunderscore: '_',
  textasciitilde: '~',
  // Crossref writes tags in this way.
  less: '<',
  greater: '>',
  mathplus: '+',
  ',': '\u00A0',
  ';': ' ',
  ':': ' ',
  ' ': ' ',
  '': ' ',
  '/': '',
  '-': '',
  '!': '',
  '\\': ' ',
});
// It swaps ₚ and ₛ, and leaves out what Unicode has had since.
Object.assign(constants.mathScripts._, {
  p: 'ₚ', s: 'ₛ', i: 'ᵢ', j: 'ⱼ', r: 'ᵣ', u: 'ᵤ', v: 'ᵥ',
  '−': '₋',
}); // prettier-ignore
const raised = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁᵂ';
[...'abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUW'].forEach((letter, index) => {
  constants.mathScripts['^'][letter] = [...raised][index] ?? letter;
});
// A command called \constructor is no command.
for (const name of ['commands', 'mathCommands', 'diacritics', 'argumentCommands', 'formatting']) {
  Object.setPrototypeOf(constants[name], null);
}
for (const name of ['formattingEnvs', 'formattingCommands', 'mathScriptFormatting', 'fieldTypes']) {
  Object.setPrototypeOf(constants[name], null);
}

/** Raised or lowered letters where Unicode has them all, otherwise `^(…)` or `_(…)`. */
function script(kind: '^' | '_', text: string): string {
  const table = constants.mathScripts[kind];
  const letters = [...text].map((letter) => table[letter]);
  if (!letters.includes(undefined)) return letters.join('');
  return `${kind}${[...text].length > 1 ? `(${text})` : text}`;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ndash: '–', mdash: '—',
}; // prettier-ignore

const decode = (text: string) =>
  text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(entities, name as string) ? (entities[name as string] ?? whole) : whole;
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });

/** Text as citation-js gives it, without the tags and entities that it and publishers use, letters composed. */
export const plainText = (text: string): string =>
  decode(text)
    .replace(/<sup>(.*?)<\/sup>/g, (_, part: string) => script('^', part))
    .replace(/<sub>(.*?)<\/sub>/g, (_, part: string) => script('_', part))
    .replace(
      /<\/?(?:jats:)?(?:i|b|em|strong|italic|bold|sc|scp)>|<span (?:style="font-variant: ?small-caps;?"|class="nocase")>|<\/span>/g,
      '',
    )
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC')
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();

/** An address or number, without the LaTeX that reference managers put into it. */
export const verbatimText = (text: string): string =>
  text
    .replace(/\\(?:url|ensuremath)\b/g, '')
    .replace(/\$\\sim\$|\{?\\textasciitilde(?:\{\}|\s|(?=\}))?\}?|\\~(?:\{\})?/g, '~')
    .replace(/\{?\\textunderscore(?:\{\}|\s|(?=\}))?\}?/g, '_')
    .replace(/\{?\\textless(?:\{\}|\s|(?=\}))?\}?|\\less\b/g, '<')
    .replace(/\{?\\textgreater(?:\{\}|\s|(?=\}))?\}?|\\greater\b/g, '>')
    .replace(/\\([_%&#$^{}-])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

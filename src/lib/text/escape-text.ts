/** Text as HTML. Between tags only these two characters mean something; to escape quotes too makes code heavy. */
export const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

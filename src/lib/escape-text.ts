/** Text as HTML. Between tags only these two signs mean something; to escape quotes too makes code heavy. */
export const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The value of `lang` for words in a language, on pages whose language is English. */
export const foreign = (lang: string): string | undefined => (lang === 'en' ? undefined : lang);

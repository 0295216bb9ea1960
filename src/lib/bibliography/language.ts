/** The language of a work, as reference managers write it and as machines read it. */

/** Names that Babel and Zotero have for what is otherwise called by its English name. */
const others: Readonly<Record<string, string>> = {
  american: 'en-US',
  british: 'en-GB',
  francais: 'fr',
  naustrian: 'de-AT',
  ngerman: 'de',
  nswissgerman: 'de-CH',
  brazilian: 'pt-BR',
  portuges: 'pt',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
};

let known: Map<string, string> | undefined;

/** Every language of two letters by its English name. */
function byName(): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return new Map(
    letters.flatMap((first) =>
      letters.flatMap((second) => {
        const name = names.of(first + second);
        return name ? [[name.toLowerCase(), first + second] as const] : [];
      }),
    ),
  );
}

/** The tag of a language: "da" for "danish", "Danish" or "da"; undefined for what is no language. */
export function languageTag(written: string): string | undefined {
  const name = written.trim().toLowerCase();
  known ??= byName();
  const tag = (Object.hasOwn(others, name) ? others[name] : undefined) ?? known.get(name);
  if (tag) return tag;
  if (!/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/.test(name)) return undefined;
  return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0];
}

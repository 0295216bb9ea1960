/**
 * Stands in for `decode-named-character-reference`, whose form for browsers parses HTML, which the policy of the site
 * lets nobody do, and whose other form weighs 12 kB. `checks/browser/write-check.test.ts` types some of them.
 */
import { characterEntitiesHtml4 } from 'character-entities-html4';

/** The character that HTML 4 calls by a name, or false. */
export const decodeNamedCharacterReference = (name: string): string | false =>
  Object.hasOwn(characterEntitiesHtml4, name) ? (characterEntitiesHtml4[name] ?? false) : false;

/** An author who has no page here, in the words of schema.org. */
import type { Organization, Person } from 'schema-dts';
import { type Author, authorName, familyName } from '../bibliography/authors.ts';

/** A person, also one with a single name, or a body. */
export function authorData(author: Author): Person | Organization {
  const { given, literal, suffix } = author;
  if (literal) return { '@type': 'Organization', name: literal };
  return {
    '@type': 'Person',
    name: authorName(author),
    ...(given && { givenName: given }),
    familyName: familyName(author),
    ...(suffix && { honorificSuffix: suffix }),
  };
}

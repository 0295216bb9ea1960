/** What the owner of the site should look at in `content/site.yaml`. */
import type { Finding } from '../content-error.ts';
import { isSecurityContactOld } from '../../lib/site/security-contact.ts';
import type { Source } from './source.ts';

const UNTIL = 'securityContactUntil';

/** Fields of the owner that are empty, and a contact for security that expires soon. */
export function findOwnerGaps(source: Source, now: Date): Finding[] {
  const { owner = {} } = (source.data ?? {}) as { owner?: Record<string, unknown> };
  const empty = Object.keys(owner).filter((key) => owner[key] === null);
  const gaps = empty.map((key) => ({
    file: source.file,
    ...source.placeOf(['owner'], key),
    message: `The owner has not stated "${key}" yet. Pages leave it out.`,
  }));
  const until = owner[UNTIL];
  if (typeof until !== 'string' || !isSecurityContactOld(until, now)) return gaps;
  return [
    ...gaps,
    {
      file: source.file,
      ...source.placeOf(['owner'], UNTIL),
      message: `The contact in security.txt expires on ${until}.`,
      fix: 'Make sure that the contact is still right, then write a day within the next year.',
    },
  ];
}

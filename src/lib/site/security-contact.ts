/** The text of `security.txt` (RFC 9116), and when it has to be renewed. */

const DAY_MS = 86_400_000;
/** The RFC recommends less than a year. */
const LONGEST_MS = 364 * DAY_MS;
/** So many days before it expires `npm run check` says so. */
const NOTICE_MS = 30 * DAY_MS;

/**
 * @param contact an address that begins with `https:` or `mailto:`.
 * @param until the last day for which the contact is known to be right; without it, 364 days after the build.
 * @param address where the file will stand.
 */
export function formatSecurityContact(
  contact: string,
  until: string | null | undefined,
  address: string,
  now: Date,
): string {
  const longest = now.getTime() + LONGEST_MS;
  const given = until ? Date.parse(`${until}T23:59:59Z`) : longest;
  const expires = new Date(Math.min(given, longest)).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en, da',
    `Canonical: ${address}`,
    '',
  ].join('\n');
}

/** True when the contact has expired, or will within 30 days. @param until a day such as 2027-03-01. */
export const isSecurityContactOld = (until: string, now: Date): boolean =>
  Date.parse(`${until}T23:59:59Z`) - now.getTime() < NOTICE_MS;

/** Whether the accessibility statement is due: it is to be read through at least once a year. */
import type { Finding } from '../content-error.ts';
import type { Source } from './source.ts';

/** A warning when the day of the last review, which begins at midnight UTC, began more than a year before `now`. */
export function findAge(source: Source, now: Date): Finding[] {
  const { reviewed } = (source.data ?? {}) as { reviewed?: unknown };
  const instant = reviewed instanceof Date ? reviewed : new Date(`${String(reviewed)}T00:00Z`);
  const due = new Date(instant);
  due.setUTCFullYear(due.getUTCFullYear() + 1);
  if (!(due < now)) return [];
  return [
    {
      file: source.file,
      ...source.placeOf(['reviewed']),
      message: 'The accessibility statement was last reviewed more than a year ago.',
      fix: 'Compare it with the site, correct it, and set "reviewed" to the day on which you did.',
    },
  ];
}

/**
 * The one place that reads a clock. Everything else is given an instant.
 */

/** A day and a time with the distance to UTC. A year outside this century is a mistake of the keyboard. */
const INSTANT = /^20\d\d-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** True when the calendar has this day and the day this time; `Date` would take 30 February for 2 March. */
function isReal(given: string): boolean {
  try {
    return Number.isFinite(Temporal.Instant.from(given).epochMilliseconds);
  } catch {
    return false;
  }
}

/**
 * The instant of the build: `SITE_NOW` where it is set (an ISO instant with an
 * offset, such as `2026-11-24T12:00:00+01:00`), otherwise the machine's clock.
 *
 * @throws Error when `SITE_NOW` is not such an instant.
 */
export function buildInstant(environment = process.env): Date {
  const given = environment['SITE_NOW'];
  if (!given) return new Date();
  if (!INSTANT.test(given) || !isReal(given)) {
    throw new Error(
      `SITE_NOW is "${given}". Write an ISO instant with an offset, ` +
        'of a day that exists in this century, such as 2026-11-24T12:00:00+01:00.',
    );
  }
  return new Date(given);
}

/** The instant on the reader's own clock. For scripts that run in a browser. */
export function readerInstant(): Date {
  return new Date();
}

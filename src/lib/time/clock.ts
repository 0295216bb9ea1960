/**
 * The one place that reads a clock. Everything else is given an instant.
 */

/**
 * The instant of the build: `SITE_NOW` where it is set (an ISO instant with an
 * offset, such as `2026-11-24T12:00:00+01:00`), otherwise the machine's clock.
 *
 * @throws Error when `SITE_NOW` is not such an instant.
 */
export function buildInstant(): Date {
  const given = process.env['SITE_NOW'];
  if (!given) return new Date();
  const instant = new Date(given);
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(given) || Number.isNaN(instant.getTime())) {
    throw new Error(
      `SITE_NOW is "${given}". Write an ISO instant with an offset, such as 2026-11-24T12:00:00+01:00.`,
    );
  }
  return instant;
}

/** The instant on the reader's own clock. For scripts that run in a browser. */
export function readerInstant(): Date {
  return new Date();
}

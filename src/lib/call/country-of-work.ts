/** The country in which the work of a call is done. */

let names: Set<string> | undefined;

/** Every country by its English name. */
function countries(): Set<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const printer = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return new Set(letters.flatMap((a) => letters.flatMap((b) => printer.of(a + b) ?? [])));
}

/** As the call states it, as its workplace ends, or otherwise that of the employer. */
export function countryOfWork(
  call: { workplace?: string | undefined; country?: string | undefined },
  employers: string | undefined,
): string | undefined {
  names ??= countries();
  const last = call.workplace?.split(/,\s*/).at(-1)?.trim() ?? '';
  return call.country ?? (names.has(last) ? last : employers);
}

/** How many interests stand for the work of somebody whose focus is not given. */
const SHOWN = 3;

/** What somebody works on, in one line, or nothing. */
export const focusOf = (person: { focus?: string | undefined; interests: readonly string[] }): string =>
  person.focus ?? person.interests.slice(0, SHOWN).join(', ');

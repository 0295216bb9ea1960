/** By what a reader chooses among papers. */

interface Paper {
  id: string;
}

export interface Choice {
  /** Its name in the address. */
  name: string;
  label: string;
  options: { value: string; label: string; publications: readonly Paper[] }[];
}

/** The options that fit a paper, by their numbers among all of the form, in which "All" begins each choice. */
export const optionsOf = (choices: readonly Choice[], { id }: Paper): string =>
  choices
    .flatMap(({ options }) => [[], ...options.map(({ publications }) => publications)])
    .flatMap((publications, number) => (publications.some((each) => each.id === id) ? [number] : []))
    .join(' ');

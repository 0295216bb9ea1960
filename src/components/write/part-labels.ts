/** What the parts of a text are called where one chooses among them, and which files they show. */

/** By the name of the part, in the order of the toolbar. */
export const partLabels: Record<string, string> = {
  Figure: 'Picture',
  Table: 'Table',
  Quote: 'Quotation',
  Callout: 'Note',
  Person: 'Person',
  Publication: 'Paper',
  Software: 'Software',
  Chart: 'Chart',
  Download: 'File',
  Video: 'Video',
};

/** Without heic: phones then hand over a jpeg. */
const PICTURES = '.png,.jpg,.jpeg,.webp';

/** The endings of the files that are asked for first. */
export const pickers: Partial<Record<string, string>> = {
  Figure: PICTURES,
  Chart: '.csv',
  Download: '.csv,.pdf',
  Video: PICTURES,
};

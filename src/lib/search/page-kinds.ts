/** The kinds of pages that the search groups and filters by, with the heading of each group. */
export const kinds = {
  call: 'Calls',
  person: 'People',
  organisation: 'Organisations',
  publication: 'Publications',
  software: 'Software and data',
  news: 'News',
  page: 'Pages',
} as const;

export type Kind = keyof typeof kinds;

/**
 * What a record may carry to others. All else of an entry stays in the house:
 * paths and notes that a reference manager exports, and what this site adds.
 */

/** Fields of BibTeX and biblatex that say what a work is and where it is found. */
export const bibtexFields: ReadonlySet<string> = new Set(
  (
    'author editor title subtitle booktitle booksubtitle maintitle journal journaltitle eventtitle series ' +
    'volume number issue pages articleno numpages chapter edition version type publisher school institution ' +
    'organization address location venue year month day date eventdate doi url eprint eprinttype eprintclass ' +
    'archiveprefix primaryclass hal_id hal_version isbn issn langid language'
  ).split(' '),
);

/** Fields of BibTeX that hold an address or a number, and no LaTeX. */
export const verbatimFields: ReadonlySet<string> = new Set(
  'doi url eprint hal_id isbn issn pdf code headlinesource'.split(' '),
);

/** Properties of a CSL item. */
export const cslFields: ReadonlySet<string> = new Set(
  (
    'id type title author editor issued container-title collection-title event-title event-place volume issue ' +
    'number page chapter-number edition version genre publisher publisher-place DOI URL ISBN ISSN language'
  ).split(' '),
);

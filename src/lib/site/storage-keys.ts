/** All that the site may keep in a reader's browser, by name: what the reader chose. The page on privacy names it. */

/** Holds `off` when the reader switched the key / off. Other sites may stand at the same origin, hence our name. */
export const SEARCH_KEY = 'sustainml-search-key';

/** Holds the draft of a post, from when a writer asks for it until the writer takes it back. */
export const DRAFT_KEY = 'sustainml-draft';

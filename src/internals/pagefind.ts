/** What Pagefind writes and says: it documents its program and its folders, not the names of all files and no errors. */

/** Files that the site does not use: interfaces of Pagefind, its program for languages that it does not know. */
export const UNUSED = /^pagefind-(?!entry)|^wasm\.unknown/;

/** The program that a page loads. It comes with its comments. */
export const PROGRAM = 'pagefind.js';

/** In its words, the error of a system that has no room left, or none for this user. */
export const NO_ROOM = /\bos error (28|122)\b/;

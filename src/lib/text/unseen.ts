/** Characters that nobody sees, that turn the direction of writing, or that no feed may hold. */

/** Noncharacters and halves of characters: XML has no place for them. */
const OUTSIDE_XML = '\\uFFFE\\uFFFF\\p{Cs}';

/** Those that no text may hold, beside control characters, which the bytes of a file tell. */
const TURNING = '\\u202A-\\u202E\\u2066-\\u2069';

/** In a text of several lines. */
export const UNSEEN_IN_TEXT = new RegExp(
  `[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F${TURNING}${OUTSIDE_XML}]`,
  'u',
);

/** In a single line. */
export const UNSEEN_IN_LINE = new RegExp(
  `[\\p{Cc}\\u2028\\u2029\\u200B\\uFEFF${TURNING}${OUTSIDE_XML}]`,
  'u',
);

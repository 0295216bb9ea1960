/** Widths for a phone, the text column, and a fine screen; wider ones cost bytes that no reader sees. */
const WIDTHS = [360, 720, 1080];

/** The widths in which a picture is offered, in pixels, the smallest first; none is wider than its source. */
export function pictureWidths(source: number): number[] {
  const narrower = WIDTHS.filter((width) => width < source);
  return narrower.length < WIDTHS.length ? [...narrower, source] : narrower;
}

/** The widest that the site shows; what is wider in a picture nobody sees. */
export const WIDEST = Math.max(...WIDTHS);

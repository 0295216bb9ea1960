/** How Astro's content layer tells a text that is set already from one that is still to be bundled; it documents only the second. */

/** What a loader gives the store of a text that it has set: Astro makes no module of it. */
export const setEntry = <Fields extends object, Rendered>(fields: Fields, rendered: Rendered) => ({
  ...fields,
  deferredRender: false,
  rendered,
});

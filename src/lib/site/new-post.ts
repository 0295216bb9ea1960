/** How a post begins: what `npm run new` writes for an author to replace. */

/** Words that stand in for those of the author. The content check asks for them to be replaced. */
export const placeholders = {
  title: 'The title of your post',
  summary: 'Write one or two sentences here, for lists and feeds.',
  author: 'Your Name',
  text: 'Write the text here.',
} as const;

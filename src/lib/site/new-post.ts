/** How a post begins: what `npm run new` and the forge write for an author to replace. */

/** Words that stand in for those of the author. The content check asks for them to be replaced. */
export const placeholders = {
  title: 'The title of your post',
  summary: 'Write one or two sentences here, for lists and feeds.',
  author: 'Your Name',
  text: 'Write the text here.',
} as const;

/** The folder that the forge names before the author does. */
export const placeholderFolder = 'name-of-your-post';

/** @param day the day that the post is dated by, such as `2027-02-10`. */
export const postTemplate = (day: string): string =>
  [
    '---',
    `title: ${placeholders.title}`,
    `date: ${day}`,
    `summary: ${placeholders.summary}`,
    `authors: ["${placeholders.author}"]`,
    'tags: []',
    '---',
    '',
    placeholders.text,
    '',
  ].join('\n');

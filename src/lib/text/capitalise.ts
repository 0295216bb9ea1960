/** A text with a capital first letter: "efficient learning, AI" is "Efficient learning, AI". */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

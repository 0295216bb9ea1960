/** Colours that a browser must know before the style sheet comes. They are read from the one place that has them. */
import tokens from '@/styles/tokens.css?raw';

/** The colour of the paper in a theme, such as `#rrggbb`. @throws Error when the tokens do not have it. */
export function themeColour(theme: 'light' | 'dark'): string {
  const [, light, dark] = /--color-paper: light-dark\((#\w{6}), (#\w{6})\)/.exec(tokens) ?? [];
  const colour = theme === 'light' ? light : dark;
  if (!colour) throw new Error('src/styles/tokens.css has no --color-paper for light and dark.');
  return colour;
}

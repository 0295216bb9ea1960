/** What html-validate asks of a built page: all it recommends, but for four points of style. */
import type { ConfigData } from 'html-validate';

export default {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Built pages are written for browsers: no line breaks, no quotes to spare.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Astro writes a break as <br> and the engine of MDX as <br/>: the same to a browser.
    'void-style': 'off',
    // Files of this site come from this site.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
} satisfies ConfigData;

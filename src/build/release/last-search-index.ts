/** While somebody writes, the search answers from the last build. */
import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { answerWith } from './answers.ts';
import { SITE } from './publish.ts';

export function lastSearchIndex(): AstroIntegration {
  return {
    name: 'last-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        const folder = `${base.replace(/\/$/, '')}/pagefind/`;
        const answer = answerWith(SITE, base);
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith(folder) && existsSync(SITE)) answer(request, response);
          else next();
        });
      },
    },
  };
}

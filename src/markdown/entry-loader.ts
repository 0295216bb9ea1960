/**
 * Loads a collection of texts. To bundle a module for every text costs most of
 * the time and memory of a large build, so a text that is only words is set as
 * Markdown when it is read. One with a component, a picture, a table or a
 * block of code becomes a module, as MDX does, and so does every text while
 * somebody writes: `npm run dev` sets only what is looked at.
 */
import { glob, type Loader } from 'astro/loaders';

/** What MDX reads in another way than Markdown, or sets with a component of ours. */
const MORE_THAN_WORDS = /[<{|\t]| {4}|!\[|```|~~~|^(?:import|export)\b|^(?:---|\+\+\+)/m;

/** True when Markdown and MDX make the same page of a text. */
export const isOnlyWords = (text: string): boolean => !MORE_THAN_WORDS.test(text);

/** @param place the folder and the pattern of the files. */
export function texts(place: { base: string; pattern: string }): Loader {
  const files = glob(place);
  return {
    name: 'texts',
    async load(context) {
      const { store, watcher, renderMarkdown } = context;
      if (watcher) return files.load(context);
      const waiting: Promise<unknown>[] = [];
      const keepEntry: typeof store.set = (entry) => {
        const { body = '', ...fields } = entry;
        // What the rules refuse becomes a module too: its error names the place.
        const keep = () => store.set(fields);
        if (!isOnlyWords(body)) return keep();
        const fileURL = new URL(entry.filePath ?? '', context.config.root);
        const set = renderMarkdown(body, { fileURL }).then(({ html, metadata }) => {
          const rendered = { html: html.trim(), metadata: { headings: metadata?.headings ?? [] } };
          return store.set({ ...fields, deferredRender: false, rendered });
        }, keep);
        waiting.push(set);
        return true;
      };
      await files.load({ ...context, store: { ...store, set: keepEntry } });
      await Promise.all(waiting);
    },
  };
}

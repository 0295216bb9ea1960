/**
 * Loads a collection of texts. To bundle a module for every text costs most of
 * the time and memory of a large build, so a text that is only words is set as
 * Markdown when it is read. One with a component, a picture, a table or a
 * block of code becomes a module, as MDX does, and so does every text while
 * somebody writes: `npm run dev` sets only what is looked at.
 */
import { existsSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { setEntry } from '../internals/entries.ts';
import { parseBibliography } from '../lib/bibliography/bibliography.ts';
import type { Place } from '../site.ts';

/** What MDX reads in another way than Markdown, or sets with a component of ours. */
const MORE_THAN_WORDS = /[<{|\t]| {4}|!\[|```|~~~|^(?:import|export)\b|^(?:---|\+\+\+)/m;

/** True when Markdown and MDX make the same page of a text. */
export const isOnlyWords = (text: string): boolean => !MORE_THAN_WORDS.test(text);

/** A collection whose folder or file is not there has no entries. */
const nothing: Loader = { name: 'nothing', load: ({ store }) => Promise.resolve(store.clear()) };

/** @param place the folder and the pattern of the files. */
function texts(place: { base: string; pattern: string }): Loader {
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
          return store.set(setEntry(fields, rendered));
        }, keep);
        waiting.push(set);
        return true;
      };
      await files.load({ ...context, store: { ...store, set: keepEntry } });
      await Promise.all(waiting);
    },
  };
}

/** The id of the one entry of a record. */
export const RECORD = 'record';

/** Reads a file with all entries of a collection. The content check has said before what is wrong in it. */
const parsers = {
  record: (text: string): unknown => ({ [RECORD]: parse(text) as unknown }),
  list: (text: string, key: string) => keyed(parse(text) as Item[] | null, key),
  bibliography: (text: string, key: string) => keyed(parseBibliography(text) as object[] as Item[], key),
  table: (text: string, key: string) => keyed([...csvParse(text)], key),
};

type Item = Record<string, unknown>;

const keyed = (items: Item[] | null, key: string) =>
  Object.fromEntries((items ?? []).map((item) => [String(item[key]), item]));

/** The loader of a collection of the map. */
export function entriesOf(place: Place): Loader {
  if (!existsSync(place.form === 'texts' ? place.base : place.file)) return nothing;
  if (place.form === 'texts') return texts(place);
  const { form, key = '' } = place;
  return file(place.file, { parser: (text) => parsers[form](text, key) as never });
}

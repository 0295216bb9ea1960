/** Offers the parts that a text may have, and what they name: people, papers, software, pages of the site. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { componentsFor } from '../../../content-rules/text/allowed.ts';
import { addresses } from '../../../lib/site/addresses.ts';
import { type KnownSite, ofEntry } from '../../../lib/site/known-site.ts';
import { choicesOf } from '../lists.ts';

const parts = componentsFor('news');

const tags: readonly Completion[] = Object.entries(parts).map(([name, { example }]) => ({
  label: `<${name}`,
  apply: example,
  detail: 'part',
}));

/** Authors write addresses without the base path. */
const pages = ({ collections }: KnownSite): Completion[] =>
  Object.values(collections).flatMap(({ href, entries }) =>
    entries.map(({ id, name }) => ({
      label: `/${ofEntry(href, id).slice(addresses.home.length)}`,
      detail: name,
    })),
  );

export const completeParts =
  (known: KnownSite) =>
  (context: CompletionContext): CompletionResult | null => {
    const value = context.matchBefore(/<([A-Z]\w*)[^<>]*\s([a-z]+)="[^"]*/);
    if (value) {
      const [, name = '', attribute = '', typed = ''] =
        /^<(\w+).*\s([a-z]+)="([^"]*)$/s.exec(value.text) ?? [];
      const rule = parts[name]?.attributes[attribute];
      const of = rule?.of ?? [];
      const options =
        rule?.kind === 'choice'
          ? of.map((label) => ({ label }))
          : of.flatMap((kind) =>
              choicesOf(known, kind).map(({ id, name: detail }) => ({ label: id, detail })),
            );
      return options.length > 0 ? { from: context.pos - typed.length, options } : null;
    }
    const link = context.matchBefore(/\]\(\/[\w/-]*/);
    if (link) return { from: link.from + 2, options: pages(known) };
    const tag = context.matchBefore(/<[A-Z]\w*/);
    return tag && { from: tag.from, options: [...tags] };
  };

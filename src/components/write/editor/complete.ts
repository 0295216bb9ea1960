/** Offers the parts that a text may have, and what they name: people, papers, software, pages of the site. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { componentsFor } from '../../../content-rules/text/allowed.ts';
import type { KnownSite } from '../../../lib/site/known-site.ts';
import { choicesOf } from '../lists.ts';

const parts = componentsFor('news');

const tags: readonly Completion[] = Object.entries(parts).map(([name, { example }]) => ({
  label: `<${name}`,
  apply: example,
  detail: 'part',
}));

const pages = (known: KnownSite): Completion[] => [
  ...known.people.map(({ id, name }) => ({ label: `/team/${id}/`, detail: name })),
  ...known.publications.map(({ id, name }) => ({ label: `/results/publications/${id}/`, detail: name })),
  ...known.software.map(({ id, name }) => ({ label: `/results/software/${id}/`, detail: name })),
  ...known.organisations.map(({ id, name }) => ({ label: `/organisations/${id}/`, detail: name })),
  ...known.calls.map(({ id, name }) => ({ label: `/calls/${id}/`, detail: name })),
  ...known.news.map(({ id, name }) => ({ label: `/news/${id}/`, detail: name })),
];

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

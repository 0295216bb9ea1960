/** Colours for Markdown and for the parts. */
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';

const style = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700', fontFamily: 'var(--font-serif)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--color-link)' },
  { tag: tags.monospace, color: 'var(--color-code-word)' },
  {
    tag: [tags.processingInstruction, tags.contentSeparator, tags.quote, tags.list],
    color: 'var(--color-muted)',
  },
  { tag: [tags.angleBracket, tags.tagName, tags.special(tags.content)], color: 'var(--color-code-text)' },
]);

const markdown = new Language(defineLanguageFacet(), parser.configure(GFM), [], 'markdown');

export const markdownColours: Extension = [markdown.extension, syntaxHighlighting(style)];

/** The look of the editor, in the colours and fonts of the site. */
import { EditorView } from '@codemirror/view';

export const theme = EditorView.theme({
  '&': {
    backgroundColor: 'var(--color-paper)',
    color: 'var(--color-ink)',
  },
  '&.cm-focused': { outline: '3px solid var(--color-link)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'var(--font-sans)',
    fontSize: 'var(--text-base)',
    lineHeight: '1.6',
    minHeight: '18rem',
    maxHeight: '70vh',
  },
  '.cm-content': { padding: '0.8rem 0', caretColor: 'var(--color-ink)' },
  '.cm-line': { padding: '0 0.9rem' },
  '.cm-cursor': { borderLeftColor: 'var(--color-ink)' },
  '.cm-heading': { fontWeight: '700', fontFamily: 'var(--font-serif)' },
  '.cm-strong': { fontWeight: '700' },
  '.cm-emphasis': { fontStyle: 'italic' },
  '.cm-delete': { textDecoration: 'line-through' },
  '.cm-link, .cm-image': { color: 'var(--color-link)' },
  '.cm-code, .cm-inlineCode, .cm-math, .cm-inlineMath': { color: 'var(--color-code-word)' },
  '.cm-part': { color: 'var(--color-muted)' },
  '.cm-panels, .cm-tooltip': {
    backgroundColor: 'var(--color-tint)',
    color: 'var(--color-ink)',
    border: '1px solid var(--color-muted)',
  },
  '.cm-panel.cm-search': { padding: '0.5rem 2rem 0.5rem 0.6rem', fontSize: 'var(--text-small)' },
  '.cm-panel.cm-search :is(input, button)': {
    font: 'inherit',
    color: 'inherit',
    backgroundImage: 'none',
    backgroundColor: 'var(--color-paper)',
    border: '1px solid var(--color-muted)',
    minHeight: '2rem',
  },
  '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', fontSize: 'inherit' },
  '.cm-searchMatch': { backgroundColor: 'var(--color-mark)', outline: '1px dashed transparent' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--color-link)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-sans)',
    maxWidth: 'min(40rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.35rem 0.6rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--color-link)',
    color: 'var(--color-paper)',
    // Forced colours take the background away.
    outline: '2px solid transparent',
    outlineOffset: '-2px',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy',
    textDecorationThickness: '1.5px',
    textUnderlineOffset: '0.2em',
  },
  '.cm-diagnostic': {
    fontFamily: 'var(--font-sans)',
    maxWidth: 'min(30rem, 80vw)',
    borderLeft: '3px solid var(--color-link)',
    padding: '0.5rem 0.7rem',
  },
});

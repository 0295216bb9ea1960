/** The preview beside the text. */
import { formatDay } from '../../../lib/time/dates.ts';
import type { KnownSite } from '../../../lib/site/known-site.ts';
import { readFields } from '../../../lib/text/front-matter.ts';
import { element } from '../../ui/element.ts';
import type { Post } from '../post.ts';
import { drawText } from './index.ts';

const words = (value: unknown) => (typeof value === 'string' ? value : '');

export function createPreview(known: KnownSite) {
  const title = element('p', { class: 'preview-title' });
  const facts = element('p', { class: 'hint' });
  const lead = element('p', { class: 'lead' });
  const text = element('div', { class: 'prose' });
  const paper = element('article', { class: 'preview-paper' }, title, facts, lead, text);
  const note = element(
    'p',
    { class: 'hint' },
    'The published page will also have coloured code, smaller pictures, and links to what the post is about.',
  );
  return {
    node: element(
      'section',
      // It scrolls beside a long text.
      { class: 'preview', 'aria-labelledby': 'preview-heading', tabindex: '0' },
      element('h2', { id: 'preview-heading' }, 'Preview'),
      paper,
      note,
    ),
    show(post: Post) {
      const { title: called, summary, date, authors, lang } = readFields(post.text);
      title.textContent = words(called) || 'Your title';
      lead.textContent = words(summary);
      const day = /^\d{4}-\d\d-\d\d$/.test(words(date)) ? formatDay(words(date)) : '';
      const names = (Array.isArray(authors) ? authors : []).map(String);
      const { entries } = known.collections.people;
      const by = names.map((id) => entries.find((person) => person.id === id)?.name ?? id).join(', ');
      facts.textContent = [day, by && `By ${by}`].filter(Boolean).join(' · ');
      paper.lang = words(lang) || 'en';
      text.replaceChildren(...drawText(post, known));
    },
  };
}

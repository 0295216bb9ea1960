/** Writing a post in the browser. The page fetches this when somebody presses "Start writing". */
import './no-eval.ts';
import css from '../../styles/write.css?inline';
import { readDraft } from './draft.ts';
import { emptyPost } from './post.ts';
import { startDesk } from './desk.ts';
import type { KnownSite } from '../../lib/site/known-site.ts';

const button = document.querySelector<HTMLButtonElement>('[data-write]');
const status = document.querySelector('[data-write-status]');

async function start({ dataset }: HTMLButtonElement) {
  const answer = await fetch(dataset['known'] ?? '');
  const known = (await answer.json()) as KnownSite;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const kept = readDraft();
  const desk = startDesk(known, kept ?? emptyPost(known.zone), dataset['maths'] ?? '');
  document.querySelector('main')?.append(desk.node);
  document.querySelector('[data-write-door]')?.remove();
  if (status) status.textContent = kept ? 'Your draft is open again.' : '';
  desk.begin();
}

if (button) {
  start(button).catch(() => {
    button.disabled = false;
    if (status) status.textContent = 'The list of what the site holds could not be fetched. Try again.';
  });
}

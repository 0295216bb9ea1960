/** Loads the search of its own page when there is a question, or the reader is about to ask one. */
import { keyChoice } from './key-choice.ts';

const form = document.querySelector<HTMLFormElement>('main form[data-words]');
const keyPlace = document.querySelector<HTMLElement>('main .search-key');
const load = () =>
  import(/* @vite-ignore */ form?.dataset['page'] ?? '').then(() =>
    form?.removeEventListener('submit', searchWhenLoaded),
  );

/** Without the script at hand, a question waits for it; if it cannot be had, the form is a plain form. */
function searchWhenLoaded(event: Event) {
  event.preventDefault();
  void load().then(
    () => form?.requestSubmit(),
    () => form?.submit(),
  );
}

keyPlace?.append(keyChoice());
delete keyPlace?.dataset['whenScripted'];
form?.addEventListener('submit', searchWhenLoaded);
form?.addEventListener('focusin', () => void load(), { once: true });
if (new URLSearchParams(location.search).has('q')) void load();

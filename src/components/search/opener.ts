/** Loads the search when the reader reaches for it, and not before. Without it the form is a plain form. */
import { SEARCH_KEY } from '../../lib/site/storage-keys.ts';

const field = document.querySelector<HTMLInputElement>('[data-dialog]');
// The page knows where the dialog is: the plain `import()` of Vite brings a helper of 1.8 kB to every page.
const load = () => import(/* @vite-ignore */ field?.dataset['dialog'] ?? '');
const open = () => {
  const own = document.querySelector<HTMLInputElement>('main input[name=q]');
  if (own) own.focus();
  else void load().then(() => dispatchEvent(new Event('opensearch')));
};
function isKeyOff() {
  try {
    return localStorage[SEARCH_KEY] as string | undefined;
  } catch {
    // Where storage is blocked the browser throws; the box of the choice then keeps the key from us.
    return undefined;
  }
}
field?.addEventListener('focus', load);
field?.addEventListener('input', open);
field?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const { key, target } = event;
  const typing = () => (target as Element).matches(':read-write,select');
  if (key === 'k' ? event.ctrlKey || event.metaKey : key === '/' && !typing() && !isKeyOff()) {
    event.preventDefault();
    open();
  }
});

export {};

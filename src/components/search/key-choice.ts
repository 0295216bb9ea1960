/** The box by which a reader switches the key / off and on. Nothing is kept until they do. */
import { SEARCH_KEY } from '../../lib/site/storage-keys.ts';
import { element } from '../ui/element.ts';

/** Where storage is blocked the browser throws; then the box alone holds the choice, for this page. */
function tryStorage(use: (storage: Storage) => void) {
  try {
    use(localStorage);
  } catch {
    return;
  }
}

export function keyChoice(): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', checked: '' });
  const read = () => tryStorage((storage) => (box.checked = !storage.getItem(SEARCH_KEY)));
  box.addEventListener('change', () =>
    tryStorage((storage) =>
      box.checked ? storage.removeItem(SEARCH_KEY) : storage.setItem(SEARCH_KEY, 'off'),
    ),
  );
  // Where nothing can be stored, the opener does not know: an unticked box keeps the key from it.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === '/' && !box.checked) event.stopImmediatePropagation();
    },
    true,
  );
  // The choice may change on another page, which lies behind this one or in another tab.
  addEventListener('pageshow', read);
  addEventListener('storage', read);
  read();
  const words = element('span', {}, 'The key ', element('kbd', {}, '/'), ' opens the search');
  return element('label', {}, box, words);
}

/** Loads the search when the reader reaches for it, and not before. Without it the form is a plain form. */
const field = document.querySelector<HTMLInputElement>('.site-search input');
const load = () => import('./dialog.ts');
const open = () => {
  const own = document.querySelector<HTMLInputElement>('main input[name=q]');
  if (own) own.focus();
  else if (field) void load().then(({ openSearch }) => openSearch(field));
};
field?.addEventListener('focus', () => void load());
field?.addEventListener('input', open);
field?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const { key, target } = event;
  const typing = (target as Element).closest('input,textarea,select,[contenteditable]');
  if (key === 'k' ? event.ctrlKey || event.metaKey : key === '/' && !typing) {
    event.preventDefault();
    open();
  }
});

export {};

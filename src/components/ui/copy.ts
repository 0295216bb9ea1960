/** The buttons that copy a text. They appear where the browser lets a page write to the clipboard. */
for (const part of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const button = part.querySelector('button');
  const text = part.querySelector('[data-copy-text]')?.textContent;
  const answer = part.querySelector('[role=status]');
  if (!button || !text || !answer || !('clipboard' in navigator)) continue;
  delete button.dataset['whenScripted'];
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (answer.textContent = 'Copied'),
      () => (answer.textContent = 'The browser did not allow copying. Select the text instead.'),
    );
  });
}

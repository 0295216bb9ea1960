/** Fetches the editor when somebody presses the button. */
const button = document.querySelector<HTMLButtonElement>('[data-write]');
const status = document.querySelector('[data-write-status]');

delete button?.dataset['whenScripted'];
button?.addEventListener('click', () => {
  button.disabled = true;
  if (status) status.textContent = 'Fetching the editor …';
  import(/* @vite-ignore */ button.dataset['write'] ?? '').catch(() => {
    button.disabled = false;
    if (status) status.textContent = 'The editor could not be fetched. Try again.';
  });
});

export {};

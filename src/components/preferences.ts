/** The buttons of the display settings: they set an attribute of the root element and remember it. */
import { PREFERENCES } from '#layouts/before-paint.ts';

const root = document.documentElement;

function isChosen({ name, value }: HTMLButtonElement): boolean {
  return (root.dataset[name] ?? PREFERENCES[name as keyof typeof PREFERENCES][0]) === value;
}

/** The address carries what differs from the usual, so that a copied link shows the page as it is seen here. */
function showInAddress({ name, value }: HTMLButtonElement): void {
  const address = new URL(location.href);
  if (value === PREFERENCES[name as keyof typeof PREFERENCES][0]) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

const buttons = [...document.querySelectorAll<HTMLButtonElement>('.preferences button')];
const showChoices = () => {
  for (const button of buttons) button.setAttribute('aria-pressed', String(isChosen(button)));
};

for (const button of buttons)
  button.addEventListener('click', () => {
    root.dataset[button.name] = button.value;
    showInAddress(button);
    try {
      localStorage.setItem(button.name, button.value);
    } catch {
      // Storage may be closed to us; the choice then lasts for this page.
    }
    showChoices();
  });

const panel = document.querySelector<HTMLDetailsElement>('.preferences');
panel?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !panel.open) return;
  panel.open = false;
  panel.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => {
  if (panel?.open && target instanceof Node && !panel.contains(target)) panel.open = false;
});
showChoices();

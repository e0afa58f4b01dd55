import { isHalfHeld } from '../../browser/half-locks';
import { find } from '../../browser/find';
import { copyOf, made, show } from '../../browser/write';
import { words } from './offline.en';

/**
 * Registers the worker that keeps the site for when there is no network, says in the footer once it does, and announces a
 * new version.
 */
export async function keepOffline(address: string): Promise<void> {
  // A browser may refuse to keep anything; then the site works with a network only.
  const registration = await navigator.serviceWorker.register(address).catch(() => undefined);
  if (!registration) return;
  const watch = (worker: ServiceWorker): void => {
    worker.addEventListener('statechange', () => void tell(registration));
  };
  if (registration.installing) watch(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) watch(registration.installing);
  });
  await tell(registration);
}

async function tell({ active, waiting }: ServiceWorkerRegistration): Promise<void> {
  show(document, '[data-offline]', active?.state === 'activated');
  if (active && waiting && !(await isHalfHeld())) tellVersion(waiting);
}

/** Nothing is taken over before the person agrees, or has closed all pages. */
function tellVersion(waiting: ServiceWorker): void {
  const place = find(document, '[data-page-notice]', HTMLElement);
  const status = find(place, '[role]', HTMLElement);
  if (status.querySelector('[data-cause="version"]')) return;
  const row = find(copyOf(place), 'div', HTMLElement);
  row.dataset['cause'] = 'version';
  const said = find(row, 'p', HTMLElement);
  said.textContent = words.ready;
  // The sign of a fault.
  find(row, 'span', HTMLElement).remove();
  const close = find(row, 'button', HTMLButtonElement);
  const reload = made('button', words.reload);
  reload.className = close.className;
  reload.type = 'button';
  close.classList.remove('ms-auto');
  close.before(reload);
  close.addEventListener('click', () => {
    row.remove();
  });
  reload.addEventListener('click', () => void takeNewVersion(waiting, said));
  status.append(row);
}

async function takeNewVersion(waiting: ServiceWorker, said: HTMLElement): Promise<void> {
  if (await isHalfHeld()) {
    said.textContent = words.held;
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  waiting.postMessage('take-over');
}

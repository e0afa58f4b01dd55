import { find, findAll } from '../../browser/find';
import { quoteName } from '../../browser/foreign-name';
import { LinkNotice } from '../layout/link-notice';

/** Goes on to where an old address lives now: first by its id (`#…`), then by its topic (`?topic=assistant-…`). */
class OldAddress extends HTMLElement {
  connectedCallback(): void {
    this.#lead();
    addEventListener('hashchange', () => {
      this.#lead();
    });
  }

  #lead(): void {
    const topic = new URLSearchParams(find(document, 'link-notice', LinkNotice).query).get('topic') ?? '';
    const id = decode(location.hash.slice(1));
    if (id === '' && topic === '') return;
    const known = findAll(this, '[data-old]', HTMLElement);
    const found = known.find(({ dataset }) => dataset['old'] === id) ?? placeOfTopic(known, topic);
    if (found) {
      location.replace(find(found, 'a', HTMLAnchorElement).href);
      return;
    }
    void this.#tellUnknown(id || topic);
  }

  async #tellUnknown(name: string): Promise<void> {
    const { holdsSecret } = await import('../../domain/guide/prefill');
    // The page's notice speaks of a secret.
    if (holdsSecret(name)) return;
    const unknown = find(this, '[data-unknown]', HTMLElement);
    find(unknown, '[data-unknown-words]', HTMLElement).replaceChildren(
      'The documentation’s address ',
      quoteName(name),
      ' has no place on this site.',
    );
    unknown.hidden = false;
  }
}

/** A topic is the name of a page behind that of its product: `watson-assistant-deploy-zendesk`. The longest name counts. */
function placeOfTopic(known: readonly HTMLElement[], topic: string): HTMLElement | undefined {
  return known
    .filter(({ dataset: { old = '' } }) => topic === old || topic.endsWith(`-${old}`))
    .toSorted((one, other) => (other.dataset['old'] ?? '').length - (one.dataset['old'] ?? '').length)[0];
}

/** A fragment with a stray percent sign stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('old-address', OldAddress);

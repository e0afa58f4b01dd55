import { find, findAll } from '../../browser/find';

/** Goes on to where an old address lives now: first by its id (`#…`), then by its topic (`?topic=assistant-…`). */
class OldAddress extends HTMLElement {
  connectedCallback(): void {
    this.#lead();
    addEventListener('hashchange', () => {
      this.#lead();
    });
  }

  #lead(): void {
    const topic = new URLSearchParams(location.search).get('topic') ?? '';
    const id = decode(location.hash.slice(1));
    const wanted = [id, topic, topic.replace(/^assistant-/, '')].filter(Boolean);
    if (wanted.length === 0) return;
    const known = findAll(this, '[data-old]', HTMLElement);
    const found = wanted.flatMap((name) => known.filter(({ dataset }) => dataset['old'] === name))[0];
    if (found) {
      location.replace(find(found, 'a', HTMLAnchorElement).href);
      return;
    }
    const unknown = find(this, '[data-unknown]', HTMLElement);
    unknown.textContent = `“${(wanted[0] ?? '').slice(0, 80)}” is not among the addresses below. The nearest is the list of service desks.`;
    unknown.hidden = false;
  }
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

import { find, findAll } from '../../browser/find';
import { unknown as words } from './old-address.en';
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
    void this.#tellUnknown(known, { id, topic });
  }

  async #tellUnknown(
    known: readonly HTMLElement[],
    { id, topic }: { id: string; topic: string },
  ): Promise<void> {
    const [{ holdsSecret }, { nearestNames }] = await Promise.all([
      import('../../domain/guide/prefill'),
      import('../../domain/links/nearest'),
    ]);
    // The page's notice speaks of a secret.
    if (holdsSecret(id) || holdsSecret(topic)) return;
    const unknown = find(this, '[data-unknown]', HTMLElement);
    const named = [id, topic]
      .filter(Boolean)
      .flatMap((name, index) => [index > 0 ? words.between : '', quoteName(name)]);
    find(unknown, '[data-unknown-words]', HTMLElement).replaceChildren(words.before, ...named, words.after);
    const near = nearestNames(
      `${id} ${topic}`,
      known.map(({ dataset: { old = '' } }) => old),
    );
    find(unknown, 'ul', HTMLElement).replaceChildren(
      ...near
        .flatMap((name) => known.find(({ dataset }) => dataset['old'] === name)?.cloneNode(true) ?? [])
        .map(withoutId),
    );
    for (const part of findAll(unknown, '[data-nearest]', HTMLElement)) part.hidden = near.length === 0;
    unknown.hidden = false;
  }
}

/** The row is below as well, with the id. */
function withoutId(row: Node): Node {
  if (row instanceof HTMLElement) {
    row.removeAttribute('id');
    delete row.dataset['old'];
  }
  return row;
}

/** A topic is the name of a page behind that of its product: `watson-assistant-deploy-zendesk`. The longest name counts. */
function placeOfTopic(known: readonly HTMLElement[], topic: string): HTMLElement | undefined {
  const namesOf = ({ dataset: { old = '', topic: page } }: HTMLElement): string[] =>
    page === undefined ? [old] : [old, page];
  const named = known.flatMap((row) => namesOf(row).map((name) => ({ row, name })));
  return named
    .filter(({ name }) => topic === name || topic.endsWith(`-${name}`))
    .toSorted((one, other) => other.name.length - one.name.length)[0]?.row;
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

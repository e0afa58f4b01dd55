import { copyShown, showCopied } from '../../browser/copy';
import { hear } from '../../browser/events';
import { find } from '../../browser/find';
import { ownAddress } from '../../domain/guide/own-address';
import { readControl } from '../preview/read-control';
import { theAddress } from './own-address.en';

/** Offers an address once the values that it carries can be used. Only the person's click asks there. */
class OwnAddress extends HTMLElement {
  connectedCallback(): void {
    const scope = this.closest('desk-guide') ?? document;
    const show = (): void => {
      this.#show(scope);
    };
    hear(scope, 'field-read', show);
    hear(scope, 'field-crossed', show);
    const button = find(this, '[data-copy]', HTMLButtonElement);
    button.addEventListener('click', () => {
      void copyShown(find(this, '[data-shown]', HTMLElement), theAddress).then((done) => {
        showCopied(button, find(this, '[data-outcome]', HTMLElement), done);
      });
    });
    show();
  }

  #show(scope: ParentNode): void {
    const keys = (this.dataset['keys'] ?? '').split(' ');
    const values = Object.fromEntries(
      keys.flatMap((key) => {
        const value = readControl(scope, key)?.said?.value;
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
    const address = ownAddress(this.dataset['address'] ?? '', values);
    const link = find(this, '[data-open]', HTMLAnchorElement);
    if (address === undefined) link.removeAttribute('href');
    else link.href = address;
    for (const part of [link, find(this, '[data-copy]', HTMLElement)]) part.hidden = address === undefined;
    find(this, '[data-waiting]', HTMLElement).hidden = address !== undefined;
  }
}

customElements.define('own-address', OwnAddress);

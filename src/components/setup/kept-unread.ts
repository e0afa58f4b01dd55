import { find } from '../../browser/find';
import { saveFile } from '../../browser/save-file';
import { dropUnread, unreadTexts } from '../../browser/setup-removal';
import { AskFirst } from './ask-first';

/** Shows what is kept and cannot be read, offers it as it is, and removes it on request. */
class KeptUnread extends HTMLElement {
  connectedCallback(): void {
    find(this, '[data-save]', HTMLButtonElement).addEventListener('click', () => {
      for (const text of unreadTexts().texts) saveFile('deskbridge-kept.json', text, 'application/json');
    });
    new AskFirst(this.#remove, 'Removed.', dropUnread);
    this.#show();
    addEventListener('storage', () => {
      this.#show();
    });
  }

  get #remove(): HTMLElement {
    return find(this, '[data-ask-first]', HTMLElement);
  }

  #show(): void {
    const { texts, hasNewer } = unreadTexts();
    const hasAside = texts.length > Number(hasNewer);
    find(this, '[data-aside]', HTMLElement).hidden = !hasAside;
    find(this, '[data-newer]', HTMLElement).hidden = !hasNewer;
    this.#remove.hidden = !hasAside;
    this.hidden = texts.length === 0;
  }
}

customElements.define('kept-unread', KeptUnread);

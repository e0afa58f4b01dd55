import { find, onPress } from '../../browser/find';
import { saveFile } from '../../browser/save-file';
import { show } from '../../browser/write';
import { dropUnread, unreadTexts } from '../../browser/setup-removal';
import { AskFirst } from './ask-first';

/** Shows what is kept and cannot be read, offers it as it is, and removes it on request. */
class KeptUnread extends HTMLElement {
  connectedCallback(): void {
    onPress(this, '[data-save]', () => {
      for (const text of unreadTexts().texts) saveFile('deskbridge-kept.json', text, 'application/json');
    });
    new AskFirst(find(this, '[data-ask-first]', HTMLElement), 'Removed.', dropUnread);
    this.#show();
    addEventListener('storage', () => {
      this.#show();
    });
  }

  #show(): void {
    const { texts, hasNewer } = unreadTexts();
    const hasAside = texts.length > Number(hasNewer);
    show(this, '[data-aside]', hasAside);
    show(this, '[data-newer]', hasNewer);
    show(this, '[data-ask-first]', hasAside);
    this.hidden = texts.length === 0;
  }
}

customElements.define('kept-unread', KeptUnread);

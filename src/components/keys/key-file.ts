import { find } from '../../browser/find';
import { readInto } from '../fields/file-drop';

/** A file that is chosen with the button is read into the box, like one that is dropped on it. */
class KeyFile extends HTMLElement {
  connectedCallback(): void {
    const input = find(this, '[data-file]', HTMLInputElement);
    find(this, '[data-choose]', HTMLButtonElement).addEventListener('click', () => {
      input.click();
    });
    input.addEventListener('change', () => {
      void readInto(find(this, 'textarea', HTMLTextAreaElement), [...(input.files ?? [])]);
      // The same file may be chosen again once it was changed.
      input.value = '';
    });
    find(this, '[data-tools]', HTMLElement).hidden = false;
  }
}

customElements.define('key-file', KeyFile);

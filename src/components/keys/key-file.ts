import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';

/** A file that is chosen with the button is read into the box, like one that is dropped on it. */
class KeyFile extends HTMLElement {
  connectedCallback(): void {
    const input = find(this, '[data-file]', HTMLInputElement);
    find(this, '[data-choose]', HTMLButtonElement).addEventListener('click', () => {
      input.click();
    });
    input.addEventListener('change', () => {
      void this.#read([...(input.files ?? [])]);
      // The same file may be chosen again once it was changed.
      input.value = '';
    });
    find(this, '[data-tools]', HTMLElement).hidden = false;
    loadsLater(load);
  }

  async #read(files: readonly File[]): Promise<void> {
    const { readInto } = await load();
    await readInto(find(this, 'textarea', HTMLTextAreaElement), files);
  }
}

const load = () => import('../form/file-drop');

customElements.define('key-file', KeyFile);

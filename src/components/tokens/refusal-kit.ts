import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import type { KitView } from './refusal-view';

/** Asks for nine tokens; what makes and shows them is fetched on use. */
class RefusalKit extends HTMLElement {
  #view: KitView | undefined;

  connectedCallback(): void {
    loadsLater(load);
    find(this, '[data-make-kit]', HTMLButtonElement).addEventListener('click', () => {
      void load().then(
        (view) => (this.#view ??= new view.KitView(this)).make(),
        () => undefined,
      );
    });
    find(this, '[data-with-https]', HTMLElement).hidden = false;
  }
}

function load() {
  return import('./refusal-view');
}

customElements.define('refusal-kit', RefusalKit);

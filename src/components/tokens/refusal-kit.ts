import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';

/** Asks for nine tokens; what makes and shows them is fetched on use. */
class RefusalKit extends HTMLElement {
  connectedCallback(): void {
    loadsLater(load);
    const button = find(this, '[data-make-kit]', HTMLButtonElement);
    button.addEventListener('click', () => {
      void load().then(
        ({ kitIn }) => kitIn(this).make(),
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

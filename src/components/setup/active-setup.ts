import { kept, keptNames } from '../../browser/store';

/** Says which set-up is in use where there are several, and leads back to the record where one came from there. */
class ActiveSetup extends HTMLElement {
  connectedCallback(): void {
    for (const sign of ['pageshow', 'storage']) {
      addEventListener(sign, () => {
        this.#show();
      });
    }
    this.#show();
  }

  /** What reads a set-up is fetched only where there is something to say. */
  #show(): void {
    if (keptNames('setup.').length === 0 && kept('from-record', 'tab') === null) return;
    void import('./show-active').then(({ showActive }) => {
      showActive(this);
    });
  }
}

customElements.define('active-setup', ActiveSetup);

import { keptNames } from '../../browser/store';

/** Says where one goes on; what reads a set-up is fetched only where there is one. */
class StartList extends HTMLElement {
  connectedCallback(): void {
    if (keptNames('setup').length === 0) return;
    import('./begun-work').then(
      ({ showStops }) => {
        showStops(this);
      },
      () => undefined,
    );
  }
}

customElements.define('start-list', StartList);

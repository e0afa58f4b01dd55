import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';

/** Shows the form of the link builder, whose checks come when somebody is at it. */
class LinkForm extends HTMLElement {
  connectedCallback(): void {
    const load = () => import('./link-builder');
    loadsLater(load);
    for (const sign of ['focusin', 'pointerover']) {
      // What fails here is tried again when the page is at rest.
      this.addEventListener(sign, () => void load().catch(() => undefined), { once: true });
    }
    find(this, '[data-by-hand]', HTMLElement).hidden = true;
    find(this, '[data-form]', HTMLElement).hidden = false;
  }
}

customElements.define('link-form', LinkForm);

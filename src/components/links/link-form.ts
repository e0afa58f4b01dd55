import { loadsLater } from '../../browser/load-ahead';
import { show } from '../../browser/write';

/** Shows the form of the link builder, whose checks come when somebody is at it. */
class LinkForm extends HTMLElement {
  connectedCallback(): void {
    const load = () => import('./link-builder');
    loadsLater(load);
    for (const sign of ['focusin', 'pointerover']) {
      // What fails here is tried again when the page is at rest.
      this.addEventListener(sign, () => void load().catch(() => undefined), { once: true });
    }
    show(this, '[data-by-hand]', false);
    show(this, '[data-form]', true);
  }
}

customElements.define('link-form', LinkForm);

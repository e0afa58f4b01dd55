import { find } from '../../browser/find';

/** A menu that lies over the page closes when the reader goes on: by Tab, by a click elsewhere, by Escape. */
class PageMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#details.open) return;
      this.#close();
      find(this, 'summary', HTMLElement).focus();
    });
    addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#close();
    });
  }

  get #details(): HTMLDetailsElement {
    return find(this, 'details', HTMLDetailsElement);
  }

  #close(): void {
    this.#details.open = false;
  }
}

customElements.define('page-menu', PageMenu);

import { announce } from '../../browser/events';
import { find } from '../../browser/find';
import { heightCheck, otherHeight, type HeightOf } from '../../domain/component-height';
import { ToolField } from './tool-field';

/** Two heights that belong together: whichever is typed, the other one follows. */
class ComponentHeight extends HTMLElement {
  #fields: Readonly<Record<HeightOf, ToolField>> | undefined;
  /** The side that a person wrote last; the other one is filled in from it. */
  #given: HeightOf = 'component';
  #isFilling = false;

  connectedCallback(): void {
    this.#fields = { component: this.#wire('component'), page: this.#wire('page') };
    find(this, '[data-by-hand]', HTMLElement).hidden = true;
    find(this, '[data-form]', HTMLElement).hidden = false;
    void this.#fields.component.read(true);
  }

  get #defaults() {
    return { component: Number(this.dataset['component']), page: Number(this.dataset['page']), source: '' };
  }

  #wire(of: HeightOf): ToolField {
    const box = find(this, `[data-box="${of}Height"]`, HTMLElement);
    const empty = { words: `Such as ${String(this.#defaults[of])}.`, isFine: false };
    return new ToolField(box, heightCheck(of, this.#defaults), empty, () => void this.#follow(of));
  }

  async #follow(given: HeightOf): Promise<void> {
    if (this.#isFilling) return;
    this.#given = given;
    const typed = this.#fields?.[given].usable;
    const other = given === 'component' ? 'page' : 'component';
    if (typed !== undefined) {
      this.#isFilling = true;
      await this.#fields?.[other].fill(String(otherHeight(given, Number(typed), this.#defaults)));
      this.#isFilling = false;
    }
    this.#say();
  }

  #say(): void {
    const component = this.#fields?.component.usable;
    const page = this.#fields?.page.usable;
    const isWhole = component !== undefined && page !== undefined && this.#fields?.[this.#given].usable;
    find(this, '[data-said]', HTMLElement).textContent = isWhole
      ? `Set the component to ${component} pixels, and the page in it to ${page}.`
      : '';
    if (isWhole) announce(this, 'heights-chosen', { component: Number(component), page: Number(page) });
  }
}

customElements.define('component-height', ComponentHeight);

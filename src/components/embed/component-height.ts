import { announce, hear } from '../../browser/events';
import { words } from './component-height.en';
import { find } from '../../browser/find';
import { heightCheck, otherHeight, type HeightOf } from '../../domain/embed/component-height';
import { keepSettings } from '../tools/kept-settings';
import { ValueField } from '../fields/value-field';

/** Two heights that belong together: whichever is typed, the other one follows. */
class ComponentHeight extends HTMLElement {
  #fields: Readonly<Record<HeightOf, ValueField>> | undefined;
  /** The side that a person wrote last; the other one is filled in from it. */
  #given: HeightOf = 'component';
  /** The other side, until what was filled in there is read. */
  #filled: HeightOf | undefined;

  connectedCallback(): void {
    this.#fields = { component: this.#wire('component'), page: this.#wire('page') };
    find(this, '[data-by-hand]', HTMLElement).hidden = true;
    find(this, '[data-form]', HTMLElement).hidden = false;
    hear(this, 'field-read', ({ key }) => {
      this.#follow(key === 'componentHeight' ? 'component' : 'page');
    });
    keepSettings(this);
  }

  get #defaults() {
    return { component: Number(this.dataset['component']), page: Number(this.dataset['page']), source: '' };
  }

  #wire(of: HeightOf): ValueField {
    const box = find(this, `[data-box="${of}Height"]`, ValueField);
    const empty = { words: words.such(this.#defaults[of]), isFine: false };
    box.readWith(heightCheck(of, this.#defaults), empty);
    return box;
  }

  #follow(read: HeightOf): void {
    if (this.#filled === read) {
      this.#filled = undefined;
      this.#say();
      return;
    }
    this.#given = read;
    const typed = this.#fields?.[read].usable;
    if (typed === undefined) {
      this.#filled = undefined;
      this.#say();
      return;
    }
    const other = read === 'component' ? 'page' : 'component';
    this.#filled = other;
    const height = otherHeight(read, Number(typed), this.#defaults);
    this.#fields?.[other].fill(String(height), { offersBack: false });
  }

  #say(): void {
    const component = this.#fields?.component.usable;
    const page = this.#fields?.page.usable;
    const isWhole = component !== undefined && page !== undefined && this.#fields?.[this.#given].usable;
    find(this, '[data-said]', HTMLElement).textContent = isWhole ? words.both(component, page) : '';
    if (isWhole) announce(this, 'heights-chosen', { component: Number(component), page: Number(page) });
  }
}

customElements.define('component-height', ComponentHeight);

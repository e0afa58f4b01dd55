import { announce, hear } from '../../browser/events';
import { words } from './component-height.en';
import { find } from '../../browser/find';
import { heightCheck, otherHeight, type HeightOf } from '../../domain/embed/component-height';
import { keepSettings } from '../tools/kept-settings';
import { boxOf, showForm, wireBoxes } from '../tools/tool-boxes';
import type { ValueField } from '../fields/value-field';

/** Two heights that belong together: whichever is typed, the other one follows. */
class ComponentHeight extends HTMLElement {
  /** The side that a person wrote last; the other one is filled in from it. */
  #given: HeightOf = 'component';
  /** The other side, until what was filled in there is read. */
  #filled: HeightOf | undefined;

  connectedCallback(): void {
    const defaults = this.#defaults;
    const boxFor = (of: HeightOf) => ({
      check: heightCheck(of, defaults),
      empty: { words: words.such(defaults[of]), isFine: false },
    });
    wireBoxes(this, { componentHeight: boxFor('component'), pageHeight: boxFor('page') });
    hear(this, 'field-read', ({ key }) => {
      this.#follow(key === 'componentHeight' ? 'component' : 'page');
    });
    keepSettings(this);
    showForm(this);
  }

  get #defaults() {
    return { component: Number(this.dataset['component']), page: Number(this.dataset['page']) };
  }

  #box(of: HeightOf): ValueField {
    return boxOf(this, `${of}Height`);
  }

  #follow(read: HeightOf): void {
    const isFilledIn = this.#filled === read;
    this.#filled = undefined;
    if (!isFilledIn) this.#given = read;
    const typed = isFilledIn ? undefined : this.#box(read).usable;
    if (typed === undefined) {
      this.#say();
      return;
    }
    const other = read === 'component' ? 'page' : 'component';
    this.#filled = other;
    const height = otherHeight(read, Number(typed), this.#defaults);
    this.#box(other).fill(String(height), { offersBack: false });
  }

  #say(): void {
    const component = this.#box('component').usable;
    const page = this.#box('page').usable;
    const isWhole = component !== undefined && page !== undefined && this.#box(this.#given).usable;
    find(this, '[data-said]', HTMLElement).textContent = isWhole ? words.both(component, page) : '';
    if (isWhole) announce(this, 'heights-chosen', { component: Number(component), page: Number(page) });
  }
}

customElements.define('component-height', ComponentHeight);

import { hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { PublicOutputs } from './public-outputs';

/** Fits what is made, and how its public half is shown, to the service that will take it. */
class MakePair extends HTMLElement {
  connectedCallback(): void {
    for (const purpose of this.#purposes) {
      purpose.addEventListener('change', () => {
        this.#fit();
      });
    }
    hear(this, 'pair-made', ({ publicKey }) => {
      if (publicKey === undefined) this.#outputs.clear();
      else void this.#outputs.show(publicKey);
    });
    this.#fit();
  }

  get #purposes(): HTMLInputElement[] {
    return findAll(this, 'input[name="purpose"]', HTMLInputElement);
  }

  get #outputs(): PublicOutputs {
    return find(this, 'public-outputs', PublicOutputs);
  }

  #fit(): void {
    const chosen = this.#purposes.find(({ checked }) => checked);
    if (!chosen) return;
    const { takes = '', box = '', size = '' } = chosen.dataset;
    for (const words of findAll(this, '[data-purpose-words]', HTMLElement)) {
      words.hidden = words.dataset['purposeWords'] !== chosen.value;
    }
    find(this, '#key-size', HTMLSelectElement).value = size;
    this.#outputs.recommend({ form: takes, box });
  }
}

customElements.define('make-pair', MakePair);

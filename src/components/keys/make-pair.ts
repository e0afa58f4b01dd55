import { hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { halfFindings } from '../../domain/keys/private-half';
import { showVerdictLine } from '../fields/show-verdict';
import { PublicOutputs } from './public-outputs';

/** Fits what is made, and how its public key is shown, to the service that will take it. */
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
      this.#tellOfHalf(publicKey !== undefined);
    });
    hear(this, 'key-stored', () => {
      this.#tellOfHalf(false);
    });
    this.#fit();
  }

  get #purposes(): HTMLInputElement[] {
    return findAll(this, 'input[name="purpose"]', HTMLInputElement);
  }

  get #outputs(): PublicOutputs {
    return find(this, 'public-outputs', PublicOutputs);
  }

  /** The public key is of use only once the private one is stored. */
  #tellOfHalf(isUnstored: boolean): void {
    const place = find(this, '[data-half]', HTMLElement);
    const { verdict, reason, words } = halfFindings.unsaved;
    place.hidden = !isUnstored;
    place.dataset['verdict'] = isUnstored ? verdict : 'empty';
    if (isUnstored) place.dataset['reason'] = reason;
    else delete place.dataset['reason'];
    showVerdictLine(place, isUnstored ? verdict : undefined, isUnstored ? words : '');
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

import { find, findAll } from '../../browser/find';
import { made } from '../../browser/write';
import { words } from './value-choices.en';
import type { Choice } from '../../domain/fields/reading';
import type { ValueField } from './value-field';

/** A paste that holds several, and the list of them. */
interface Offer {
  readonly whole: string;
  readonly choices: readonly Choice[];
  readonly list: HTMLElement;
}

/**
 * Lets the person choose where a paste holds several of what the field takes one of. The one that is chosen takes
 * the place of the paste; the list stays, to choose another or to put the whole paste back, until something else
 * is in the field.
 */
export class ValueChoices {
  readonly #offers = new Map<ValueField, Offer>();

  /** `typed`: what is in the field now; `choices`: what its reading offers. */
  show(field: ValueField, typed: string, choices: readonly Choice[]): void {
    const offer = this.#offers.get(field);
    const isWhole = typed === offer?.whole && choices.length > 0;
    const isCurrent = isWhole || offer?.choices.some(({ value }) => value === typed);
    if (offer && isCurrent) {
      mark(offer, typed);
      return;
    }
    offer?.list.remove();
    this.#offers.delete(field);
    if (choices.length > 0) this.#offers.set(field, this.#lay(field, typed, choices));
  }

  #lay(field: ValueField, whole: string, choices: readonly Choice[]): Offer {
    const list = document.createElement('fieldset');
    list.className = 'options mt-3 flex-col';
    list.dataset['choices'] = '';
    const legend = made('legend', words.choose);
    const back = made('button', words.putBack);
    back.type = 'button';
    back.classList.add('button', 'quiet', 'small', 'w-fit');
    back.hidden = true;
    list.append(legend, ...choices.map((choice) => row(field, choice)), back);
    find(field, '[data-verdict-line]', HTMLElement).after(list);
    back.addEventListener('click', () => {
      field.fill(whole, { offersBack: false });
      // The button goes with the choice, and the focus must not go with it.
      find(list, 'input', HTMLInputElement).focus();
    });
    return { whole, choices, list };
  }
}

function row(field: ValueField, { label, value }: Choice): HTMLElement {
  const line = document.createElement('label');
  const station = document.createElement('input');
  station.type = 'radio';
  station.name = `choice-of-${field.key}`;
  station.addEventListener('change', () => {
    field.fill(value, { offersBack: false });
  });
  const name = made('span', label);
  name.translate = false;
  line.append(station, name);
  return line;
}

function mark({ choices, list }: Offer, typed: string): void {
  const stations = findAll(list, 'input', HTMLInputElement);
  const at = choices.findIndex(({ value }) => value === typed);
  stations.forEach((station, index) => {
    station.checked = index === at;
  });
  find(list, 'button', HTMLButtonElement).hidden = at === -1;
}

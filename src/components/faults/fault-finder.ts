import { find, findAll } from '../../browser/find';
import { findFaults, unknownCodes, type FaultText } from '../../domain/faults/find-faults';
import { maskPaste, type Masked } from '../../domain/faults/mask-paste';
import { readPaste } from '../../domain/faults/read-paste';
import { isTyped } from '../fields/is-typed';
import { words } from './fault-finder.en';

interface Row extends FaultText {
  readonly element: HTMLElement;
}

/** "Which error do you see?": finds what is pasted among the faults that are on the page. */
class FaultFinder extends HTMLElement {
  #read: readonly Row[] | undefined;
  #listed: readonly Row[] = [];

  connectedCallback(): void {
    const box = this.#box;
    box.addEventListener('input', (event) => {
      // What is typed is masked once the box is left: an address is one only at its end.
      this.#search(!isTyped(event));
    });
    box.addEventListener('change', () => {
      this.#search(true);
    });
    find(this, '[data-search]', HTMLElement).hidden = false;
    // A browser may have put back what was there.
    if (box.value !== '') this.#search(true);
  }

  get #box(): HTMLTextAreaElement {
    return find(this, 'textarea', HTMLTextAreaElement);
  }

  #search(isSettled: boolean): void {
    const pasted = this.#box.value;
    const masked = maskPaste(pasted);
    if (isSettled && (masked.taken.length > 0 || masked.isCut)) this.#box.value = masked.text;
    // Read before it is cut: in a recording of the network, what failed may come late.
    const { text } = maskPaste(readPaste(pasted));
    const shown = this.#rows.filter(({ element }) => !element.closest('[data-group][hidden]'));
    const inShown = findFaults(text, shown);
    const isElsewhere = inShown.length === 0 && shown.length < this.#rows.length;
    const found = isElsewhere ? findFaults(text, this.#rows) : inShown;
    this.#list(found);
    const known = this.closest('details')?.querySelector('[data-known]');
    if (known instanceof HTMLElement) known.hidden = found.length > 0;
    const sentences = [
      isSettled ? toldOf(masked) : '',
      isElsewhere && found.length > 0 ? words.elsewhere : '',
      text.trim() === '' ? '' : this.#outcomeOf(text, found.length),
    ];
    const outcome = sentences.filter(Boolean).join(' ');
    const place = find(this, '[data-outcome]', HTMLElement);
    if (place.textContent !== outcome) place.textContent = outcome;
  }

  /** What is listed already stays: the key that leaves the box may be on its way to a link there. */
  #list(found: readonly Row[]): void {
    if (found.length === this.#listed.length && found.every((row, index) => row === this.#listed[index]))
      return;
    this.#listed = found;
    const matches = find(this, '[data-matches]', HTMLElement);
    matches.replaceChildren(...found.map(({ element }) => copyOf(element)));
    matches.hidden = found.length === 0;
  }

  /** The rows stay as they are: what is read of them is kept. */
  get #rows(): readonly Row[] {
    return (this.#read ??= this.#readRows());
  }

  #readRows(): Row[] {
    const scope = this.closest('desk-guide') ?? document;
    const step = this.closest('[data-step]');
    return findAll(scope, '[data-fault]', HTMLElement).map((element) => ({
      element,
      codes: element.dataset['codes']?.split(' ') ?? [],
      symptom: textIn(element, '[data-symptom]'),
      seen: textIn(element, '[data-seen]'),
      words: textIn(element, '[data-cause]'),
      names: element.closest<HTMLElement>('[data-group]')?.dataset['names']?.split(' ') ?? [],
      isNear: step?.contains(element) === true,
    }));
  }

  #outcomeOf(text: string, count: number): string {
    const codes = unknownCodes(text, this.#rows);
    const unknown = codes.length === 0 ? '' : words.unknown(codes);
    if (count > 0) return `${words.fits(count)} ${unknown}`.trim();
    return `${unknown} ${words.none(this.#rows.length, this.closest('desk-guide') !== null)}`.trim();
  }
}

function textIn(element: HTMLElement, selector: string): string {
  return find(element, selector, HTMLElement).textContent;
}

/** The row as its place shows it; one that is in a step gets a link to that. */
function copyOf(row: HTMLElement): Node {
  const copy = row.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return copy;
  copy.removeAttribute('id');
  copy.removeAttribute('data-fault');
  const step = row.closest<HTMLElement>('[data-step]');
  if (!step) return copy;
  const [fix, link] = [document.createElement('dd'), document.createElement('a')];
  link.href = `#${step.id}`;
  link.textContent = step.dataset['title'] ?? '';
  fix.append(words.fix, ' ', link);
  find(copy, '[data-cause]', HTMLElement).after(fix);
  return copy;
}

function toldOf({ taken, isCut }: Masked): string {
  return [taken.length === 0 ? '' : words.taken(taken), isCut ? words.isCut : ''].filter(Boolean).join(' ');
}

customElements.define('fault-finder', FaultFinder);

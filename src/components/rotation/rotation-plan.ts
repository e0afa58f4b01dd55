import { find, findAll } from '../../browser/find';
import { printAlone } from '../../browser/print-alone';
import { answersFor, holds } from '../../domain/rotation/rotation';
import { words } from './rotation-plan.en';

/** All plans are in the page; the answers leave one of them, and of that the moves that hold. */
class RotationPlan extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => {
      this.#show();
    });
    find(this, '[data-print]', HTMLButtonElement).addEventListener('click', () => {
      printAlone(this);
    });
    for (const when of findAll(this, '[data-when]', HTMLElement)) when.hidden = true;
    find(this, '[data-questions]', HTMLElement).hidden = false;
    find(this, '[data-tools]', HTMLElement).hidden = false;
    this.#show();
  }

  #show(): void {
    const given = new Map(
      findAll(this, 'input:checked', HTMLInputElement).map(({ name, value }) => [
        name.slice('rotation-'.length),
        value,
      ]),
    );
    for (const plan of findAll(this, '[data-place]', HTMLElement)) {
      plan.hidden = plan.dataset['place'] !== given.get('place');
      if (plan.hidden) continue;
      const signers = plan.dataset['signers']?.split(' ') ?? [];
      find(this, '[data-question="signer"]', HTMLElement).hidden = signers.length < 2;
      this.#showMoves(plan, answersFor(signers, given));
    }
  }

  #showMoves(plan: HTMLElement, answers: ReadonlyMap<string, string>): void {
    for (const part of findAll(plan, '[data-only]', HTMLElement)) {
      part.hidden = !holds(part.dataset['only'] ?? '', answers);
    }
    const count = findAll(plan, '[data-move]', HTMLElement).filter(({ hidden }) => !hidden).length;
    find(this, '[data-said]', HTMLElement).textContent = words.said(
      find(plan, 'h3', HTMLElement).textContent,
      count,
    );
  }
}

customElements.define('rotation-plan', RotationPlan);

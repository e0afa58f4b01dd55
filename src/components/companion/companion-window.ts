import { find } from '../../browser/find';
import { byHand } from './companion-window.en';
import { CompanionView } from './companion-view';

declare global {
  interface Window {
    /** https://wicg.github.io/document-picture-in-picture/ */
    readonly documentPictureInPicture?: {
      readonly requestWindow: (size: { width: number; height: number }) => Promise<Window>;
    };
  }
}

const size = { width: 400, height: 560 };

/** Opens the step at hand in a window that stays on top of the others, or, where there is none such, in a small one. */
class CompanionWindow extends HTMLElement {
  #other: Window | undefined;

  connectedCallback(): void {
    const button = find(this, '[data-open]', HTMLButtonElement);
    button.addEventListener('click', () => void this.#open());
    button.hidden = false;
    addEventListener('pagehide', () => {
      this.#other?.close();
    });
  }

  async #open(): Promise<void> {
    if (this.#other && !this.#other.closed) {
      this.#other.focus();
      return;
    }
    const other =
      (await window.documentPictureInPicture?.requestWindow(size).catch(() => undefined)) ??
      window.open('', '', `popup,width=${String(size.width)},height=${String(size.height)}`);
    find(this, '[data-outcome]', HTMLElement).textContent = other ? '' : byHand;
    if (!other) return;
    this.#other = other;
    const guide = this.closest('desk-guide');
    if (!(guide instanceof HTMLElement))
      throw new Error('<companion-window> needs a <desk-guide> around it.');
    const view = new CompanionView(guide, other, find(this, 'template', HTMLTemplateElement));
    other.addEventListener('pagehide', () => {
      view.end();
      this.#other = undefined;
    });
  }
}

customElements.define('companion-window', CompanionWindow);

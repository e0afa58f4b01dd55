import { sayDay } from '../../domain/text/locale';
import { copyText, showCopied } from '../../browser/copy';
import { find } from '../../browser/find';
import { words } from './copy-step.en';
import { stepMarkdown } from './step-markdown';

/** Copies the step that it is in as Markdown. */
class CopyStep extends HTMLElement {
  connectedCallback(): void {
    const button = find(this, 'button', HTMLButtonElement);
    button.addEventListener('click', () => void this.#copy(button));
    this.closest('near-tool')?.removeAttribute('hidden');
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const step = this.closest('[data-step]');
    if (!step) throw new Error('<copy-step> needs a step around it, found none.');
    const today = sayDay(new Date());
    const text = stepMarkdown(step, location.origin + location.pathname, words.copiedOn(today));
    const copied = await copyText(text);
    const said = copied ? words.copied : words.refused;
    showCopied(button, find(this, '[data-outcome]', HTMLElement), { copied, words: said });
  }
}

customElements.define('copy-step', CopyStep);

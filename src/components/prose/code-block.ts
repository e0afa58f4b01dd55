import { copyShown, showCopied } from '../../browser/copy';
import { find } from '../../browser/find';
import { theCode } from './code-block.en';

class CodeBlock extends HTMLElement {
  connectedCallback(): void {
    const wrap = find(this, '[data-wrap-toggle]', HTMLButtonElement);
    wrap.addEventListener('click', () => {
      const isOn = this.dataset['wrap'] !== 'on';
      this.dataset['wrap'] = isOn ? 'on' : 'off';
      wrap.setAttribute('aria-pressed', String(isOn));
    });
    const copy = find(this, '[data-copy]', HTMLButtonElement);
    copy.addEventListener('click', () => void this.#copy(copy));
    find(this, '[data-tools]', HTMLElement).hidden = false;
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const done = await copyShown(find(this, 'pre', HTMLElement), theCode);
    showCopied(button, find(this, '[data-outcome]', HTMLElement), done);
  }
}

customElements.define('code-block', CodeBlock);

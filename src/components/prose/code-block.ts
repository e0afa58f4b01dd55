import { copyShown } from '../../browser/copy';
import { find } from '../../browser/find';

class CodeBlock extends HTMLElement {
  connectedCallback(): void {
    const wrap = find(this, '[data-wrap-toggle]', HTMLButtonElement);
    wrap.addEventListener('click', () => {
      const isOn = this.dataset['wrap'] !== 'on';
      this.dataset['wrap'] = isOn ? 'on' : 'off';
      wrap.setAttribute('aria-pressed', String(isOn));
    });
    find(this, '[data-copy]', HTMLButtonElement).addEventListener('click', () => void this.#copy());
    find(this, '[data-tools]', HTMLElement).hidden = false;
  }

  async #copy(): Promise<void> {
    const { words } = await copyShown(find(this, 'pre', HTMLElement), 'the code');
    find(this, '[data-outcome]', HTMLElement).textContent = words;
  }
}

customElements.define('code-block', CodeBlock);

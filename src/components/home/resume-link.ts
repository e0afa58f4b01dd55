import { kept } from '../../browser/store';

/** Says so where a guide was begun in this browser; the guide itself reads and checks what is kept. */
class ResumeLink extends HTMLElement {
  connectedCallback(): void {
    if (kept('setup')?.includes(`"${this.dataset['desk'] ?? ''}":{`))
      this.textContent = 'Go on where you stopped';
  }
}

customElements.define('resume-link', ResumeLink);

import { keptNames } from '../../browser/store';

/** Where a guide was begun in this browser, says so and leads to the step; the guide itself knows which it is. */
class ResumeLink extends HTMLElement {
  connectedCallback(): void {
    if (keptNames('setup').length > 0) void this.#show();
  }

  /** What reads a set-up is fetched only where there is one; where it cannot be, the link stays as it is. */
  async #show(): Promise<void> {
    const work = await import('./begun-work').catch(() => undefined);
    const link = this.closest('li')?.querySelector('a');
    if (!link || !work?.isBegun(this.dataset['desk'] ?? '')) return;
    this.textContent = this.dataset['words'] ?? '';
    link.hash = 'resume';
  }
}

customElements.define('resume-link', ResumeLink);

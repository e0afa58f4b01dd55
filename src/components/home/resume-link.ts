import { keptNames } from '../../browser/store';

/** Where a guide was begun in this browser, says so and leads to the step; the guide itself knows which it is. */
class ResumeLink extends HTMLElement {
  connectedCallback(): void {
    if (keptNames('setup').length > 0) void this.#show();
  }

  /** What reads a set-up is fetched only where there is one; where it cannot be, the link stays as it is. */
  async #show(): Promise<void> {
    const store = await import('../../browser/setup-store').catch(() => undefined);
    const { values = {}, evidence = {} } = store?.loadDesk(this.dataset['desk'] ?? '') ?? {};
    const link = this.closest('li')?.querySelector('a');
    if (!link || Object.keys({ ...values, ...evidence }).length === 0) return;
    this.textContent = this.dataset['words'] ?? '';
    link.hash = 'resume';
  }
}

customElements.define('resume-link', ResumeLink);

import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { saveFile } from '../../browser/save-file';

const hour = 3_600_000;

/** Saves a calendar file for when the waiting is over, or for what its markup says. */
class RemindMe extends HTMLElement {
  connectedCallback(): void {
    loadsLater(load);
    find(this, 'button', HTMLButtonElement).addEventListener('click', () => {
      void this.#save();
    });
    this.hidden = false;
  }

  async #save(): Promise<void> {
    const { buildReminder } = await load();
    const made = new Date();
    const at = new Date(made.getTime() + Number(this.dataset['hours']) * hour);
    const title = this.dataset['title'] ?? document.title;
    const { words = 'The waiting is over. Go on where you stopped:', link: path = location.pathname } =
      this.dataset;
    const link = location.origin + path;
    saveFile(
      'deskbridge-reminder.ics',
      buildReminder({
        title,
        words: `${words} ${link}`,
        link,
        at,
        made,
      }),
      'text/calendar',
    );
    const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
    find(this, '[data-outcome]', HTMLElement).textContent =
      `Offered as deskbridge-reminder.ics, for ${when}.`;
  }
}

function load() {
  return import('../../domain/guide/reminder');
}

customElements.define('remind-me', RemindMe);

import { sayMoment } from '../../domain/text/locale';
import { find } from '../../browser/find';
import { words } from './remind-me.en';
import { loadsLater } from '../../browser/load-ahead';
import { saveFile } from '../../browser/save-file';

const hour = 3_600_000;
const file = 'deskbridge-reminder.ics';

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
    const { words: note = words.continue, link: path = location.pathname } = this.dataset;
    const link = location.origin + path;
    saveFile(file, buildReminder({ title, words: `${note} ${link}`, link, at, made }), 'text/calendar');
    find(this, '[data-outcome]', HTMLElement).textContent = words.saved(file, sayMoment(at));
  }
}

function load() {
  return import('../../domain/guide/reminder');
}

customElements.define('remind-me', RemindMe);

import { sayMoment } from '../../domain/text/locale';
import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { pageAddress } from '../../browser/page-address';
import { saveFile } from '../../browser/save-file';
import { words } from './rotation-plan.en';

const day = 86_400_000;
/** The hour of the day in the reader's own time. */
const hour = 9;
const file = 'deskbridge-replace-key.ics';

/** Saves a calendar file for the next time that the key is due. It names no key and no account. */
class PlanReminder extends HTMLElement {
  connectedCallback(): void {
    loadsLater(load);
    const when = this.#when;
    when.addEventListener('change', () => {
      find(this, '[data-own]', HTMLElement).hidden = when.value !== 'own';
    });
    find(this, '[data-save]', HTMLButtonElement).addEventListener('click', () => {
      void this.#save();
    });
  }

  get #when(): HTMLSelectElement {
    return find(this, '#reminder-when', HTMLSelectElement);
  }

  async #save(): Promise<void> {
    const { buildReminder } = await load();
    const made = new Date();
    const at = this.#dayAsked(made);
    if (!at || at <= made) {
      this.#say(words.pastDay);
      find(this, '#reminder-day', HTMLInputElement).focus();
      return;
    }
    const link = `${pageAddress()}#replace`;
    const description = words.reminder(link);
    saveFile(
      file,
      buildReminder({ title: words.title, words: description, link, at, made }),
      'text/calendar',
    );
    const shown = sayMoment(at);
    this.#say(words.offered(file, shown));
  }

  /** `undefined` while no day is chosen. */
  #dayAsked(now: Date): Date | undefined {
    const asked = this.#when.value;
    if (asked === 'own') {
      const [year, month, date] = find(this, '#reminder-day', HTMLInputElement).value.split('-').map(Number);
      return year && month && date ? new Date(year, month - 1, date, hour) : undefined;
    }
    const at = new Date(now.getTime() + Number(asked) * day);
    at.setHours(hour, 0, 0, 0);
    return at;
  }

  #say(text: string): void {
    find(this, '[data-reminder-said]', HTMLElement).textContent = text;
  }
}

function load() {
  return import('../../domain/guide/reminder');
}

customElements.define('plan-reminder', PlanReminder);

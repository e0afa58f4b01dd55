import { quoted } from '../../domain/text/locale';
import { find } from '../../browser/find';
import { printAlone } from '../../browser/print-alone';
import { load, loadDesk } from '../../browser/setup-store';
import { made, say } from '../../browser/write';
import { dayOf } from '../../domain/record/record';
import '../tools/remind-me';
import { SheetView } from './sheet-view';

/** What this guide has set up, as it is kept; it follows what is done above it and in other tabs. */
class EndOfGuide extends HTMLElement {
  #soon: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const view = new SheetView(find(this, '[data-sheet]', HTMLElement));
    const show = (): void => {
      say(this, '[data-setup-name]', `${quoted(load().setup.name)}.`);
      say(this, '[data-today]', dayOf(new Date().toISOString()));
      const { missing } = view.show(loadDesk(this.dataset['guide'] ?? ''));
      const list = find(this, '[data-missing]', HTMLElement);
      list.replaceChildren(...missing.map((words) => made('li', words)));
    };
    const showSoon = (): void => {
      clearTimeout(this.#soon);
      // Once nothing more comes: who types waits for nothing.
      this.#soon = setTimeout(show, 200);
    };
    for (const sign of ['field-read', 'value-copied', 'change', 'click']) {
      document.addEventListener(sign, showSoon);
    }
    for (const sign of ['storage', 'pageshow']) addEventListener(sign, showSoon);
    show();
    const print = find(this, '[data-print]', HTMLElement);
    print.hidden = false;
    print.addEventListener('click', () => {
      printAlone(find(this, '[data-end-sheet]', HTMLElement));
    });
  }
}

customElements.define('end-of-guide', EndOfGuide);

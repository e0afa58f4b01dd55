import { find, findAll } from '../../browser/find';
import { words } from './setup-list.en';
import { atInUse, listSetups, type Listed } from '../../browser/setup-list';
import { hasUnread } from '../../browser/setup-store';
import { forget } from '../../browser/store';
import { dayOf } from '../../domain/record/record';
import { isEmpty, nothingDone } from '../../domain/guide/setup';
import { ComparisonView } from './comparison';
import { RecordFiles } from './record-files';
import { SetupList } from './setup-list';
import { SheetView } from './sheet-view';

/** The record of the set-up in use, guide by guide, and the others beside it. */
export class RecordView {
  readonly #page: HTMLElement;
  readonly #list: SetupList;
  readonly #sheets: readonly SheetView[];
  readonly #comparison: ComparisonView;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#sheets = findAll(page, '[data-sheet]', HTMLElement).map((sheet) => new SheetView(sheet));
    this.#list = new SetupList(find(page, '[data-setups]', HTMLElement), () => {
      this.#show();
    });
    const sheets = this.#sheets.map(({ sheet }) => sheet);
    this.#comparison = new ComparisonView(find(page, '[data-compare]', HTMLElement), sheets);
    const files = find(page, '[data-files]', HTMLElement);
    new RecordFiles(files, sheets, {
      shown: () => this.#inUse?.setup,
      changed: () => {
        this.#show();
      },
    });
    files.hidden = false;
    find(page, '[data-blank]', HTMLElement).hidden = true;
    find(page, '[data-today]', HTMLElement).textContent = dayOf(new Date().toISOString());
    if (hasUnread()) void import('../setup/kept-unread');
    for (const sign of ['storage', 'pageshow']) {
      addEventListener(sign, () => {
        this.#show();
      });
    }
    this.#show();
  }

  get #inUse(): Listed | undefined {
    return listSetups().find(({ at }) => at === atInUse());
  }

  #show(): void {
    forget('from-record', 'tab');
    const setups = listSetups();
    this.#list.show(setups, (listed) => this.#describe(listed));
    this.#comparison.show(setups);
    const inUse = this.#inUse;
    find(this.#page, '[data-shown-name]', HTMLElement).textContent = inUse?.setup.name ?? '';
    const shown = this.#sheets.filter((view) => {
      const desk = inUse?.setup.desks[view.sheet.id] ?? nothingDone;
      const place = find(this.#page, `[data-record-of="${view.sheet.id}"]`, HTMLElement);
      place.hidden = isEmpty(desk);
      view.show(desk);
      return !place.hidden;
    });
    find(this.#page, '[data-nothing]', HTMLElement).hidden = shown.length > 0;
    find(this.#page, '[data-shown]', HTMLElement).hidden = false;
  }

  /** "LiveEngage and Web chat security" */
  #describe({ setup }: Listed): string {
    const names = this.#sheets
      .filter(({ sheet }) => !isEmpty(setup.desks[sheet.id] ?? nothingDone))
      .map(({ sheet }) => sheet.name);
    return names.length === 0 ? words.empty : names.join(', ');
  }
}

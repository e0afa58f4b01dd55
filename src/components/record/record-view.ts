import { find, findAll } from '../../browser/find';
import { words } from './setup-list.en';
import { listSetups, type Listed } from '../../browser/setup-list';
import { hasUnread, load } from '../../browser/setup-store';
import { forget } from '../../browser/store';
import { say, show } from '../../browser/write';
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
    new RecordFiles(files, sheets, () => {
      this.#show();
    });
    files.hidden = false;
    show(page, '[data-blank]', false);
    say(page, '[data-today]', dayOf(new Date().toISOString()));
    if (hasUnread()) void import('../setup/kept-unread');
    for (const sign of ['storage', 'pageshow']) {
      addEventListener(sign, () => {
        this.#show();
      });
    }
    this.#show();
  }

  #show(): void {
    forget('from-record', 'tab');
    const setups = listSetups();
    this.#list.show(setups, (listed) => this.#describe(listed));
    this.#comparison.show(setups);
    const { name, desks } = load().setup;
    say(this.#page, '[data-shown-name]', name);
    const shown = this.#sheets.filter((view) => {
      const desk = desks[view.sheet.id] ?? nothingDone;
      show(this.#page, `[data-record-of="${view.sheet.id}"]`, !isEmpty(desk));
      view.show(desk);
      return !isEmpty(desk);
    });
    show(this.#page, '[data-nothing]', shown.length === 0);
    show(this.#page, '[data-shown]', true);
  }

  /** "LiveEngage and Web chat security" */
  #describe({ setup }: Listed): string {
    const names = this.#sheets
      .filter(({ sheet }) => !isEmpty(setup.desks[sheet.id] ?? nothingDone))
      .map(({ sheet }) => sheet.name);
    return names.length === 0 ? words.empty : names.join(', ');
  }
}

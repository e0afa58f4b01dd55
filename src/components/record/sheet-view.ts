import { find, findAll } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { keep } from '../../browser/store';
import { say, show } from '../../browser/write';
import { recordOf, type GuideRecord, type Standing, type ValueRecord } from '../../domain/record/record';
import { words } from '../../domain/record/record.en';
import { readSheet } from '../../domain/record/read-sheet';
import type { Sheet } from '../../domain/record/sheet';
import type { DeskSetup } from '../../domain/guide/setup';

/** Characters. A longer value is shown by its two ends. */
const longest = 80;

const states = {
  proved: 'done',
  confirmed: 'done',
  skipped: 'skipped',
  stale: 'stale',
  todo: 'todo',
  optional: 'todo',
} as const satisfies Record<Standing, string>;

/** The sheet of one guide: a blank to write on, until a set-up is shown. */
export class SheetView {
  readonly root: HTMLElement;
  readonly sheet: Sheet;

  constructor(root: HTMLElement) {
    this.root = root;
    loadsLater(loadPrints);
    this.sheet = readSheet(root.dataset['facts'] ?? '');
    show(root, '[data-steps]', true);
    for (const link of findAll(root, '[data-change]', HTMLAnchorElement)) {
      link.hidden = false;
      // The guide then offers the way back.
      link.addEventListener('click', () => {
        if (location.pathname.endsWith('/record/')) keep('from-record', 'yes', 'tab');
      });
    }
  }

  show(desk: DeskSetup): GuideRecord {
    const record = recordOf(this.sheet, desk);
    say(this.root, '[data-progress]', record.progress);
    for (const value of record.values) this.#showValue(value);
    for (const { id, standing, words: text } of record.steps) {
      const said = find(this.root, `[data-step-row="${id}"] [data-standing]`, HTMLElement);
      said.dataset['state'] = states[standing];
      said.textContent = text;
    }
    return record;
  }

  #showValue({ field, value, note }: ValueRecord): void {
    const row = find(this.root, `[data-value-row="${field.key}"]`, HTMLElement);
    const shown = find(row, '[data-value-shown]', HTMLElement);
    const isLong = value !== undefined && value.length > longest;
    shown.textContent = value === undefined ? words.noValue : isLong ? endsOf(value) : value;
    shown.toggleAttribute('data-filled', value !== undefined);
    show(row, 'details', isLong);
    say(row, '[data-value-whole]', isLong ? value : '');
    sayIfAny(row, '[data-note]', note);
    show(row, '[data-fingerprint]', false);
    if (field.isKey && value !== undefined) void showPrint(row, value);
  }
}

const loadPrints = () => import('../../domain/record/key-prints');

/** Fetched at rest: nothing may be asked for once a key was made here. */
async function showPrint(row: HTMLElement, value: string): Promise<void> {
  row.dataset['printOf'] = value;
  const prints = await loadPrints()
    .then(({ printsOfKey }) => printsOfKey(value))
    .catch(() => undefined);
  if (row.dataset['printOf'] === value)
    sayIfAny(row, '[data-fingerprint]', prints && `SHA-256 fingerprint ${prints.fingerprint}`);
}

function endsOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `${line.slice(0, 44)} … ${line.slice(-16)}`;
}

function sayIfAny(row: HTMLElement, selector: string, words = ''): void {
  say(row, selector, words);
  show(row, selector, words !== '');
}

import type { Events } from '../../browser/events';
import { words } from './found-values.en';
import { find, findAll } from '../../browser/find';
import type { Fact, Values } from '../../domain/fields/reading';
import { GuideField } from './guide-field';
import { ValueChoices } from '../fields/value-choices';

/** A page with more is not what the box asks for, and nobody reads a longer list. */
const mostShown = 12;

/**
 * What a paste holds besides its own value: shows where in the paste each value is, puts values of other
 * fields into those that are empty, lets one of several be chosen, and offers to move a paste into the box that
 * it is for.
 */
export class FoundValues {
  readonly #fields: readonly GuideField[];
  /** The values of other fields that each paste holds. */
  readonly #foundIn = new Map<string, Values>();
  readonly #belongs = new Map<string, string>();
  readonly #choices = new ValueChoices();

  constructor(guide: HTMLElement) {
    this.#fields = findAll(guide, 'guide-field', GuideField);
  }

  take({ key, typed, reading, pending, waits }: Events['field-read']): void {
    const shown = pending || waits ? undefined : reading;
    const field = this.#fieldOf(key);
    if (!field) return;
    showList(field, typed, shown?.facts ?? []);
    this.#choices.show(field, typed, shown?.choices ?? []);
    if (shown?.belongsIn === undefined) this.#belongs.delete(key);
    else this.#belongs.set(key, shown.belongsIn);
    for (const each of this.#fields) this.#showOffer(each);
    // A paste that cannot be used now may be on its way to one that can.
    if (pending || waits || (reading?.verdict === 'stop' && !reading.found)) return;
    this.#foundIn.set(key, reading?.found ?? {});
    for (const other of this.#fields) this.#fill(other, key);
  }

  #fieldOf(key: string): GuideField | undefined {
    return this.#fields.find((field) => field.key === key);
  }

  /**
   * A value that comes from a paste follows the newest paste that holds one, and goes with the last; what a person
   * typed or accepted stays.
   */
  #fill(field: GuideField, from: string): void {
    const { origin } = field;
    const value = this.#foundIn.get(from)?.[field.key];
    if (value !== undefined) {
      if (field.isBlank || origin?.from === 'paste') this.#put(field, value, from);
    } else if (origin?.from === 'paste' && origin.field === from) {
      const [other, rest] = [...this.#foundIn].find(([, found]) => found[field.key] !== undefined) ?? [];
      this.#put(field, rest?.[field.key] ?? '', other ?? from);
    }
  }

  #put(field: GuideField, value: string, from: string): void {
    const { origin } = field;
    const isTied = value === '' || (origin?.from === 'paste' && origin.field === from);
    if (field.text === value && isTied) return;
    field.fill(value, { origin: { from: 'paste', field: from }, offersBack: true });
  }

  #showOffer(field: GuideField): void {
    const target = this.#fieldOf(this.#belongs.get(field.key) ?? '');
    const isSwap = target !== undefined && this.#belongs.get(target.key) === field.key;
    // A good value in the other box is not written over.
    if (!target || target === field || !(isSwap || target.isBlank)) {
      field.querySelector(':scope > [data-offer]')?.remove();
      return;
    }
    const offered = isSwap ? words.swap : words.moveTo(target.label);
    const shown = field.querySelector(':scope > [data-offer] button');
    if (shown?.textContent === offered) return;
    const button = buttonOf('button small', offered, () => {
      const [text, other] = [field.text, target.text];
      field.fill(other);
      target.fill(text);
      target.control.focus();
    });
    placeAfterVerdict(field, 'p', 'offer').replaceChildren(button);
  }
}

/** The paste whose places each field lists. */
const listed = new WeakMap<GuideField, string>();

/** "Organization ID 00D5f00000QxYzA · line 3, column 91": each place is a button that selects it. */
function showList(field: GuideField, typed: string, facts: readonly Fact[]): void {
  const places = facts.flatMap(({ name, value, at }) => (at ? [{ name, value, at }] : []));
  if (places.length === 0) {
    field.querySelector(':scope > [data-found]')?.remove();
    listed.delete(field);
    return;
  }
  // Leaving the box reads it again, and the focus may be on one of the buttons by then.
  if (listed.get(field) === typed) return;
  listed.set(field, typed);
  const list = made('dl', 'value-facts items-center');
  for (const { name, value, at } of places.slice(0, mostShown)) {
    const button = buttonOf('button quiet small', made('span', 'sr-only', words.show(name)), () => {
      select(field, typed, at);
    });
    button.append(placeWords(typed, at.start));
    const description = made('dd');
    description.append(value, ' ', button);
    list.append(made('dt', '', name), description);
  }
  const head = made('p', 'px-3.5 py-2 text-md', words.found);
  placeAfterVerdict(field, 'div', 'found').replaceChildren(head, list);
}

/** Lines and columns count from 1. */
function placeWords(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return words.place(before.length, (before.at(-1)?.length ?? 0) + 1);
}

/** What was typed since then has other places. */
function select(field: GuideField, typed: string, { start, end }: { start: number; end: number }): void {
  const control = field.control;
  if (control.value !== typed) return;
  control.setSelectionRange(start, end);
  // Some browsers bring a selection into view only when the control gets the focus.
  control.blur();
  control.focus();
}

const looks = { found: 'mt-3 max-w-text rounded-box border border-rule', offer: 'mt-2' } as const;

function placeAfterVerdict(field: GuideField, tag: 'p' | 'div', name: keyof typeof looks): HTMLElement {
  const present = field.querySelector(`:scope > [data-${name}]`);
  if (present instanceof HTMLElement) return present;
  const place = made(tag, looks[name]);
  place.setAttribute(`data-${name}`, '');
  // What is to be chosen comes first.
  const before = field.querySelector(':scope > [data-choices]');
  (before ?? find(field, '[data-verdict-line]', HTMLElement)).after(place);
  return place;
}

function buttonOf(className: string, content: string | Node, press: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className });
  button.append(content);
  button.addEventListener('click', press);
  return button;
}

function made(tag: keyof HTMLElementTagNameMap, className = '', textContent = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent });
}

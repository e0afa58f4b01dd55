import { hear } from '../../browser/events';
import { notByLink as words } from './link-builder.en';
import { find, findAll } from '../../browser/find';
import { show } from '../../browser/write';
import { readPrefill } from '../../domain/guide/prefill';
import { backCheck } from '../../domain/links/back-check';
import type { Place } from '../../domain/links/linked-page';
import { placeKinds } from '../../domain/links/linked-page.en';
import { linkInHtml, linkInMarkdown, writeLink } from '../../domain/links/write-link';
import { ValueField } from '../fields/value-field';
import '../prose/code-block';
import { showResults } from '../tools/tool-results';

/** What is offered first is what most links lead to. */
const order = [
  'step',
  'tool',
  'field',
  'part',
  'fault',
  'picture',
  'alias',
] as const satisfies Place['kind'][];

const notByLink = {
  reason: 'not-by-link',
  verdict: 'stop',
  words,
} as const;

/** Writes a link of what is chosen. It has a value only once the check of its own field accepts it. */
class LinkBuilder extends HTMLElement {
  connectedCallback(): void {
    for (const back of findAll(this, '[data-box="back"]', ValueField)) {
      back.readWith(backCheck(this.dataset['hosts']?.split(' ') ?? []));
    }
    hear(this, 'field-read', (_, from) => {
      if (from instanceof ValueField) refuseUnplain(from);
      this.#write();
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      if (target === this.#select('page')) this.#openPage();
      this.#write();
    });
    this.#openPage();
    this.#write();
  }

  #select(name: 'page' | 'place' | 'task'): HTMLSelectElement {
    return find(this, `[data-choose="${name}"]`, HTMLSelectElement);
  }

  /** What the tools of the page are set to. */
  get #choices(): HTMLSelectElement[] {
    return findAll(this, '[data-values-of]:not([hidden]) [data-set]', HTMLSelectElement);
  }

  get #values(): ValueField[] {
    return findAll(this, '[data-values-of]:not([hidden]) value-field', ValueField);
  }

  /** Offers what the page has: its places are in the tables below. */
  #openPage(): void {
    const page = this.#select('page').value;
    for (const values of findAll(this, '[data-values-of]', HTMLElement)) {
      values.hidden = values.dataset['valuesOf'] !== page;
    }
    const rows = findAll(document, `[data-page="${page}"] [data-place]`, HTMLElement);
    const place = this.#select('place');
    const whole = find(place, 'option', HTMLOptionElement);
    place.replaceChildren(whole, ...order.flatMap((kind) => groupOf(kind, rows)));
    const tasks = this.#select('page').selectedOptions[0]?.dataset['has']?.split(' ') ?? [];
    show(this, '[data-tasks]', tasks.length > 1);
    for (const option of findAll(this.#select('task'), 'option', HTMLOptionElement)) {
      option.hidden = option.disabled = option.value !== '' && !tasks.includes(option.value);
    }
    this.#select('task').value = '';
  }

  #write(): void {
    const back = findAll(this, '[data-box="back"]', ValueField);
    const given = [...this.#values, ...back].filter((field) => !field.isBlank);
    const held = given.filter(({ usable }) => usable === undefined).map(({ label }) => label);
    const values = given.flatMap(({ key, usable = '' }) => [[key, usable] as const]);
    const place = this.#select('place');
    const link = writeLink({
      root: location.origin + (this.dataset['base'] ?? ''),
      path: this.#select('page').value,
      place: place.value,
      query: new Map(
        [
          ...values,
          ...this.#choices.map(({ dataset: { set = '' }, value }) => [set, value] as const),
          ['task', this.#select('task').value] as const,
        ].filter(([, value]) => value !== ''),
      ),
    });
    const title = (place.value === '' ? this.#select('page') : place).selectedOptions[0]?.label ?? '';
    showResults(this, held, [
      ['plain', link],
      ['markdown', linkInMarkdown(link, title)],
      ['html', linkInHtml(link, title)],
    ]);
    find(this, '[data-try]', HTMLAnchorElement).href = link;
  }
}

function refuseUnplain(field: ValueField): void {
  const { byLink } = field.dataset;
  if (byLink !== 'id' && byLink !== 'name') return;
  const query = new URLSearchParams([[field.key, field.usable ?? '']]).toString();
  const { refused } = readPrefill(query, new Map([[field.key, byLink]]));
  if (field.usable !== undefined && refused.length > 0) field.showCross(notByLink);
}

function groupOf(kind: Place['kind'], rows: readonly HTMLElement[]): HTMLOptGroupElement[] {
  const group = document.createElement('optgroup');
  group.label = placeKinds[kind];
  for (const { dataset } of rows.filter((row) => row.dataset['kind'] === kind)) {
    group.append(new Option(dataset['title'], dataset['place']));
  }
  return group.children.length === 0 ? [] : [group];
}

customElements.define('link-builder', LinkBuilder);

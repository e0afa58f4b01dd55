import { quoteName } from '../../browser/foreign-name';
import { words } from './show-refused.en';
import type { Refused } from '../../domain/guide/prefill';

/** Nobody reads a longer list. */
const mostNamed = 10;

/** What was not used, as a list. */
export function listRefused(refused: readonly Refused[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'list-disc ps-5';
  list.append(...refused.slice(0, mostNamed).map(row));
  if (refused.length > mostNamed) {
    const more = document.createElement('li');
    more.textContent = words.more(refused.length - mostNamed);
    list.append(more);
  }
  const head = document.createElement('p');
  head.textContent = words.head;
  const box = document.createElement('div');
  box.append(head, list);
  return box;
}

function row({ name, problem }: Refused): HTMLElement {
  const item = document.createElement('li');
  const named = name === '' ? words.unnamed : quoteName(name);
  item.append(named, words.problem(problem));
  return item;
}

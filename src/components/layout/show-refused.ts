import { quoteName } from '../../browser/foreign-name';
import { made } from '../../browser/write';
import { words } from './show-refused.en';
import type { Refused } from '../../domain/guide/prefill';

/** Nobody reads a longer list. */
const mostNamed = 10;

/** What was not used, as a list. */
export function listRefused(refused: readonly Refused[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'list-disc ps-5';
  list.append(...refused.slice(0, mostNamed).map(row));
  if (refused.length > mostNamed) list.append(made('li', words.more(refused.length - mostNamed)));
  const box = document.createElement('div');
  box.append(made('p', words.head), list);
  return box;
}

function row({ name, problem }: Refused): HTMLElement {
  const item = document.createElement('li');
  const named = name === '' ? words.unnamed : quoteName(name);
  item.append(named, words.problem(problem));
  return item;
}

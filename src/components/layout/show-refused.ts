import { quoteName } from '../../browser/foreign-name';
import type { Refused } from '../../domain/guide/prefill';

const problems = {
  unknown: 'this page has no value of that name',
  'not-by-link': 'a link may not bring this value; copy it from where it is made',
  'not-plain': 'it holds an address, code or a key, and a link may bring none of them here',
  repeated: 'it stands there more than once',
  long: 'it is too long to be such a value',
  empty: 'nothing stands behind it',
  malformed: 'it does not have the form of this value',
  'no-choice': 'this page has nothing of that name to choose',
  'other-host': 'it leads to a place that this site was not told of, so there is no way back from here',
  secret: 'it looks like a private key or a token, which no link may carry; treat it as leaked',
  'named-secret': 'by its name it is a secret, which no link may carry; treat it as leaked',
} as const satisfies Record<Refused['problem'], string>;

/** Nobody reads a longer list. */
const mostNamed = 10;

/** What was not used, as a list. */
export function listRefused(refused: readonly Refused[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...refused.slice(0, mostNamed).map(row));
  if (refused.length > mostNamed) {
    const more = document.createElement('li');
    more.textContent = `and ${(refused.length - mostNamed).toLocaleString('en')} more.`;
    list.append(more);
  }
  const head = document.createElement('p');
  head.textContent = 'The link that brought you here carries something that is not used:';
  const box = document.createElement('div');
  box.append(head, list);
  return box;
}

function row({ name, problem }: Refused): HTMLElement {
  const item = document.createElement('li');
  const named = name === '' ? 'Without a name' : quoteName(name);
  item.append(named, `: ${problems[problem]}.`);
  return item;
}

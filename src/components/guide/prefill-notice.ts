import { find } from '../../browser/find';
import { readPrefill } from '../../domain/prefill';
import { readSensitivities } from './guide-facts';

const problems = {
  unknown: 'this guide has no value of that name',
  'not-public': 'only public values may stand in a link',
  repeated: 'it stands there more than once',
  long: 'it is too long to be such a value',
  empty: 'nothing stands behind it',
  malformed: 'it does not have the form of this value',
  secret: 'it looks like a private key or a token, which no link may carry; treat it as leaked',
} as const;

interface Refused {
  readonly name: string;
  readonly problem: keyof typeof problems;
}

/** Takes the values out of the address, says which parameters were not used, and cleans the address bar. */
export function takePrefill(guide: HTMLElement): Map<string, string> {
  if (location.search === '') return new Map();
  const prefill = readPrefill(location.search, readSensitivities(guide));
  history.replaceState(history.state, '', location.pathname + location.hash);
  const refused = prefill.filter((each) => !each.ok);
  if (refused.length > 0) showRefused(guide, refused);
  return new Map(prefill.flatMap((each) => (each.ok ? [[each.key, each.value]] : [])));
}

/** Names what the link carried and the guide does not use, after what it named before. */
export function showRefused(guide: HTMLElement, refused: readonly Refused[]): void {
  const notice = find(guide, '[data-prefill]', HTMLElement);
  find(notice, 'ul', HTMLElement).append(
    ...refused.map(({ name, problem }) => {
      const item = document.createElement('li');
      const shownName = name.length > 40 ? `${name.slice(0, 40)}…` : name;
      item.textContent = `“${shownName}”: ${problems[problem]}.`;
      return item;
    }),
  );
  notice.hidden = false;
}

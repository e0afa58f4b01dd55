import { find } from '../../browser/find';
import { examineToken } from '../../domain/tokens/examine-token';
import { readToken } from '../../domain/tokens/read-token';
import type { Claims } from '../../domain/tokens/sign-token';
import { sayDistance, sayTime } from '../../domain/tokens/times.en';
import type { TokenMark, TokenTarget } from '../../domain/tokens/token-target';
import { textIn } from './show-marks';
import { words } from './token-maker.en';

interface MadeToken {
  readonly token: string;
  readonly claims: Claims;
  readonly target: TokenTarget;
  /** Seconds since 1970. */
  readonly now: number;
}

/** Shows a token in its three parts, what it says, and what the receiver's rules say of it. */
export function showToken(place: HTMLElement, { token, claims, target, now }: MadeToken): void {
  showParts(place, token);
  find(place, '[data-says]', HTMLElement).replaceChildren(
    ...claims.flatMap(([name, value]) => [textIn('dt', name), textIn('dd', sayClaim(name, value, now))]),
  );
  const read = readToken(token);
  showMarks(place, read.kind === 'signed' ? examineToken(read, target, now) : []);
}

/** Nothing but the token is shown: what is shown is what is copied. */
function showParts(place: HTMLElement, token: string): void {
  const texts = token.split('.');
  find(place, '[data-token]', HTMLElement).replaceChildren(
    ...['header', 'claims', 'signature'].flatMap((part, index) => {
      const shown = textIn('span', texts[index] ?? '', 'made-part');
      shown.dataset['part'] = part;
      return index === 0 ? [shown] : [textIn('span', '.', 'px-0.5 font-bold'), shown];
    }),
  );
}

function sayClaim(name: string, value: unknown, now: number): string {
  if (typeof value === 'number') return `${String(value)}: ${sayTime(value)}, ${sayDistance(value, now)}`;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (name === 'user_payload') return words.encrypted(value.length);
  return value;
}

function showMarks(place: HTMLElement, marks: readonly TokenMark[]): void {
  const list = find(place, '[data-marks]', HTMLElement);
  list.hidden = marks.length === 0;
  const template = find(place, 'template', HTMLTemplateElement);
  list.replaceChildren(
    ...marks.map(({ verdict, words: said }) => {
      const row = document.importNode(template.content, true);
      find(row, 'li', HTMLElement).dataset['verdict'] = verdict;
      find(row, 'b', HTMLElement).textContent = words.mark(verdict === 'stop');
      find(row, 'span', HTMLElement).textContent = said;
      return row;
    }),
  );
}

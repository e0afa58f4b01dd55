import { find } from '../../browser/find';
import type { Claims } from '../../domain/tokens/sign-token';
import type { SignedTokenReading, TokenReading } from '../../domain/tokens/token-reading';
import type { TokenMark, TokenTarget } from '../../domain/tokens/token-target';
import { words } from './token-maker.en';

/** What reads a token; fetched by the caller, before there is a key. */
interface Reader {
  readonly readToken: (pasted: string) => TokenReading;
  readonly examineToken: (token: SignedTokenReading, target: TokenTarget, now: number) => TokenMark[];
  readonly sayTime: (seconds: number) => string;
  readonly sayDistance: (seconds: number, now: number) => string;
}

export interface MadeToken {
  readonly token: string;
  readonly claims: Claims;
  readonly target: TokenTarget;
  /** Seconds since 1970. */
  readonly now: number;
  readonly reading: Reader;
}

/** Shows a token in its three parts, what it says, and what the receiver's rules say of it. */
export function showToken(place: HTMLElement, { token, claims, target, now, reading }: MadeToken): void {
  const [header = '', body = '', signature = ''] = token.split('.');
  showParts(place, { header, claims: body, signature });
  find(place, '[data-says]', HTMLElement).replaceChildren(
    ...claims.flatMap(([name, value]) => [
      element('dt', name),
      element('dd', sayClaim(name, value, now, reading)),
    ]),
  );
  const read = reading.readToken(token);
  showMarks(place, read.kind === 'signed' ? reading.examineToken(read, target, now) : []);
}

export function emptyToken(place: HTMLElement): void {
  showParts(place, {});
  find(place, '[data-says]', HTMLElement).replaceChildren();
  showMarks(place, []);
}

/** Nothing but the token is shown: what is shown is what is copied. */
function showParts(place: HTMLElement, parts: Readonly<Record<string, string>>): void {
  find(place, '[data-token]', HTMLElement).replaceChildren(
    ...Object.entries(parts).flatMap(([part, text], index) => {
      const shown = element('span', text, 'made-part');
      shown.dataset['part'] = part;
      return index === 0 ? [shown] : [element('span', '.', 'px-0.5 font-bold'), shown];
    }),
  );
}

function sayClaim(name: string, value: unknown, now: number, { sayTime, sayDistance }: Reader): string {
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

function element(tag: string, text: string, name = ''): HTMLElement {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.textContent = text;
  return made;
}

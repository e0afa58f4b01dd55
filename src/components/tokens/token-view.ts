import type { Events } from '../../browser/events';
import { find } from '../../browser/find';
import { makeChecklist } from '../../domain/tokens/checklist';
import type { SeenToken } from '../../domain/tokens/judge-token';
import { shorten } from '../../domain/tokens/decode-part';
import { cloneOf, markOf, showWord, textIn } from './show-marks';
import { showBreak, showPart, tickPart } from './show-part';
import { lifeOf, timeOf } from '../../domain/tokens/times';
import { ValueChoices } from '../fields/value-choices';
import { showTimes } from './show-times';
import { words } from './token-view.en';

const mostOfSignature = 1_500;

/** Which of several keys is the signer's. */
export const choicesOfKey = new ValueChoices();

/** What the other tools of the page hear of a token. */
export function timesIn(seen: SeenToken | undefined): Events['token-read'] {
  return {
    life: seen && lifeOf(seen),
    issued: seen && timeOf(seen, 'iat'),
    expires: seen && timeOf(seen, 'exp'),
  };
}

/** Shows all that could be decoded, and the remarks on it; nothing without a token. */
export function showToken(root: HTMLElement, seen: SeenToken | undefined, isClockSet: boolean): void {
  find(root, '[data-seen]', HTMLElement).hidden = !seen;
  find(root, '[data-checklist]', HTMLElement).hidden = !seen;
  if (!seen) {
    empty(root);
    return;
  }
  showTimes(root, seen, isClockSet);
  const whole = seen.marks.filter(({ at }) => at.part === 'token');
  find(root, '[data-whole]', HTMLElement).replaceChildren(...whole.map((mark) => markOf(root, mark)));
  showPart(root, 'header', seen);
  showPart(root, 'claims', seen);
  showSignature(root, seen);
  showChecklist(root, seen);
}

/** What changes with the clock, and nothing else: what is selected or open stays so. */
export function tickToken(root: HTMLElement, seen: SeenToken, isClockSet: boolean): void {
  showTimes(root, seen, isClockSet);
  tickPart(root, 'header', seen);
  tickPart(root, 'claims', seen);
}

function showSignature(root: HTMLElement, { token, marks, signature }: SeenToken): void {
  const place = find(root, '[data-signature]', HTMLElement);
  const { encoded, length, broken } = token.signature;
  const value = document.createElement('p');
  value.className = 'code-text text-xs text-ink2';
  value.translate = false;
  const { text, left } = shorten(encoded, mostOfSignature);
  value.textContent = left > 0 ? `${text}…` : text;
  const breakAt = document.createElement('div');
  showBreak(breakAt, { encoded, ...(broken && { broken }) });
  const bytes =
    length === undefined || length === 0 ? [] : [textIn('p', words.bytes(length), 'text-sm text-ink2')];
  place.hidden = false;
  place.replaceChildren(
    ...(broken ? [breakAt] : encoded === '' ? [] : [value]),
    ...bytes,
    ...marks.filter(({ at }) => at.part === 'signature').map((mark) => markOf(root, mark)),
    markOf(root, signature),
  );
}

function showChecklist(root: HTMLElement, seen: SeenToken): void {
  const rows = makeChecklist(seen).map(({ section, words: said, verdict }) => {
    const row = cloneOf(root, 'check');
    row.dataset['verdict'] = verdict;
    showWord(row, verdict);
    find(row, '[data-section]', HTMLElement).textContent = section;
    find(row, '[data-words]', HTMLElement).textContent = said;
    return row;
  });
  find(root, '[data-checklist] ol', HTMLElement).replaceChildren(...rows);
}

/** No part of a token stays in the page once it is gone. */
function empty(root: HTMLElement): void {
  for (const place of root.querySelectorAll(
    '[data-members], [data-raw] pre, [data-broken], [data-part-marks], [data-whole], [data-signature], [data-life-words], [data-checklist] ol',
  )) {
    place.replaceChildren();
  }
  find(root, '[data-signature]', HTMLElement).hidden = true;
}

import { find } from '../../browser/find';
import type { SeenToken } from '../../domain/tokens/judge-token';
import { timeOf } from '../../domain/tokens/times';

/** Lets the person choose the moment at which a token is looked at; `set` gets seconds since 1970, or now. */
export function wireClock(root: HTMLElement, set: (asOf: number | undefined) => void): void {
  const control = find(root, '#token-as-of', HTMLInputElement);
  const back = find(root, '[data-back]', HTMLButtonElement);
  const show = (asOf: number | undefined): void => {
    back.hidden = asOf === undefined;
    set(asOf);
  };
  control.addEventListener('change', () => {
    // The control has no time zone: its value is meant as UTC.
    const moment = Date.parse(`${control.value}Z`);
    show(Number.isNaN(moment) ? undefined : Math.floor(moment / 1000));
  });
  back.addEventListener('click', () => {
    control.value = '';
    show(undefined);
    control.focus();
  });
  find(root, '[data-as-of]', HTMLDetailsElement).addEventListener('toggle', () => {
    if (control.value === '') control.value = new Date().toISOString().slice(0, 19);
  });
}

/** Whether the verdict's figures are a minute old, or ten seconds near the end of a token's lifetime. */
export function isDue(seen: SeenToken, saidAt: number): boolean {
  const { now } = seen;
  const step = Math.abs((timeOf(seen, 'exp') ?? Infinity) - now) < 120 ? 10 : 60;
  return Math.floor(now / step) !== Math.floor(saidAt / step);
}

/** Whether nothing but figures that tick has changed. */
export function saysTheSame(one: SeenToken, other: SeenToken): boolean {
  const wordsOf = ({ marks, signature }: SeenToken): string =>
    [...marks, signature].map(({ words }) => words).join('\n');
  return one.token === other.token && one.target === other.target && wordsOf(one) === wordsOf(other);
}

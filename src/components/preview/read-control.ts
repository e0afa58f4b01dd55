import type { Reading, Verdict } from '../../domain/fields/reading';

/** What is in a control, and what its field says of it: no verdict while the field is still waiting. */
export interface Seen {
  readonly typed: string;
  readonly said?: Pick<Reading, 'verdict' | 'reason' | 'value'>;
}

const verdicts: readonly Verdict[] = ['ok', 'warn', 'stop'];

/**
 * Reads a field as the page shows it: the control, the `data-verdict` and `data-reason` around it, its
 * `<output>`. So an element that came too late for the field's event knows as much as one that heard it.
 */
export function readControl(scope: ParentNode, key: string): Seen | undefined {
  const control = scope.querySelector(`[name="${key}"]`);
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return undefined;
  const { verdict: shown, reason = '' } = control.closest<HTMLElement>('[data-verdict]')?.dataset ?? {};
  // Nobody accepted it yet.
  const typed = reason === 'from-link' ? '' : control.value;
  const verdict = verdicts.find((one) => one === shown);
  if (verdict === undefined) return { typed };
  const value = scope.querySelector(`output[name="${key}Value"]`)?.textContent ?? '';
  return { typed, said: { verdict, reason, ...(value === '' ? {} : { value }) } };
}

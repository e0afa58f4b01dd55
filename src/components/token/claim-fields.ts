import { find, findAll } from '../../browser/find';
import type { ClaimProblem } from '../../domain/token/sign-token';

/** What stands in the fields of a form's claims, by claim. */
export function readClaims(claims: HTMLElement): Map<string, string> {
  return new Map(
    fieldsOf(claims).map((field) => {
      const control = field.querySelector('.control');
      const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
      return [field.dataset['claim'] ?? '', isText ? control.value : ''];
    }),
  );
}

/** Says at each field what has to be put right, and goes to the first; no problems take back what was said. */
export function showProblems(claims: HTMLElement, problems: readonly ClaimProblem[]): void {
  for (const field of fieldsOf(claims)) {
    const problem = problems.find(({ claim }) => claim === field.dataset['claim']);
    const control = find(field, '.control', HTMLElement);
    field.dataset['verdict'] = problem ? 'stop' : 'empty';
    control.toggleAttribute('aria-invalid', false);
    if (problem) control.setAttribute('aria-invalid', 'true');
    find(field, '.make-problem', HTMLElement).textContent = problem?.words ?? '';
  }
  if (problems.length > 0) find(claims, '[aria-invalid="true"]', HTMLElement).focus();
}

function fieldsOf(claims: HTMLElement): HTMLElement[] {
  return findAll(claims, '[data-claim]', HTMLElement);
}

import { find, findAll } from '../../browser/find';
import type { ClaimProblem } from '../../domain/token/sign-token';

/** What stands in the fields of a form's claims, by claim. */
export function readClaims(claims: HTMLElement): Map<string, string> {
  return new Map(fieldsOf(claims).map((field) => [field.dataset['claim'] ?? '', controlIn(field).value]));
}

/** Says at each field what has to be put right, and goes to the first; no problems take back what was said. */
export function showProblems(claims: HTMLElement, problems: readonly ClaimProblem[]): void {
  for (const field of fieldsOf(claims)) {
    showProblem(
      field,
      problems.find(({ claim }) => claim === field.dataset['claim']),
    );
  }
  if (problems.length > 0) find(claims, '[aria-invalid="true"]', HTMLElement).focus();
}

/** Takes a secret out of a field as soon as it stands there; what was said of a field goes when it is changed. */
export function watchForSecrets(
  form: HTMLElement,
  refuse: (claim: string, text: string) => Promise<ClaimProblem | undefined>,
): void {
  form.addEventListener('input', ({ target }) => {
    const field = target instanceof Element ? target.closest('[data-claim]') : null;
    if (!(field instanceof HTMLElement)) return;
    const { value } = controlIn(field);
    const show = (problem: ClaimProblem | undefined): void => {
      if (controlIn(field).value === value) showProblem(field, problem);
    };
    // What cannot be fetched is tried again, with words, when a token is asked for.
    refuse(field.dataset['claim'] ?? '', value).then(show, () => undefined);
  });
}

function showProblem(field: HTMLElement, problem: ClaimProblem | undefined): void {
  const control = controlIn(field);
  if (problem?.secret) control.value = '';
  field.dataset['verdict'] = problem ? 'stop' : 'empty';
  control.toggleAttribute('aria-invalid', false);
  if (problem) control.setAttribute('aria-invalid', 'true');
  find(field, '.make-problem', HTMLElement).textContent = problem?.words ?? '';
}

function fieldsOf(claims: HTMLElement): HTMLElement[] {
  return findAll(claims, '[data-claim]', HTMLElement);
}

function controlIn(field: HTMLElement): HTMLInputElement | HTMLTextAreaElement {
  const control = find(field, '.control', HTMLElement);
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error('The field of a claim needs an input or textarea with the class "control".');
}

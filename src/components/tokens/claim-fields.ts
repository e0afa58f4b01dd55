import { find, findAll } from '../../browser/find';
import type { ClaimProblem } from '../../domain/tokens/sign-token';
import { ValueField } from '../fields/value-field';

type RefuseSecret = (claim: string, text: string) => ClaimProblem | undefined;

/** Claims are judged together, when a token is asked for; a secret leaves its field at once. */
export function wireClaims(form: HTMLElement, load: () => Promise<RefuseSecret>): void {
  for (const [claim, field] of fieldsOf(form)) {
    field.loadWith(async () => {
      const refuse = await load();
      return {
        read: (text) => {
          const problem = refuse(claim, text);
          return problem && { ...problem, verdict: 'stop', repairs: [] };
        },
      };
    });
  }
}

/** The texts of a form's claims, by claim; `undefined` where one holds a secret, which then has the focus. */
export async function readClaims(claims: HTMLElement): Promise<Map<string, string> | undefined> {
  const fields = fieldsOf(claims);
  const readings = await Promise.all(fields.map(([, field]) => field.settle()));
  const refused = fields[readings.findIndex((reading) => reading?.secret)];
  refused?.[1].control.focus();
  return refused ? undefined : new Map(fields.map(([claim, field]) => [claim, field.text]));
}

/** Says at each field what to correct, and goes to the first. */
export function showProblems(claims: HTMLElement, problems: readonly ClaimProblem[]): void {
  const wrong = fieldsOf(claims).flatMap(([claim, field]) => {
    const problem = problems.find((each) => each.claim === claim);
    field.showCross(problem && { ...problem, verdict: 'stop' });
    return problem ? [field] : [];
  });
  wrong[0]?.control.focus();
}

function fieldsOf(claims: HTMLElement): (readonly [claim: string, field: ValueField])[] {
  return findAll(claims, '[data-claim]', HTMLElement).map(
    (place) => [place.dataset['claim'] ?? '', find(place, 'value-field', ValueField)] as const,
  );
}

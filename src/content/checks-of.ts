import type { CrossFinding, FieldCheck } from '../domain/reading';

interface Checks {
  readonly checks: Readonly<Record<string, FieldCheck>>;
  readonly crossFindings: readonly CrossFinding[];
}

/** One chunk for each desk: a page loads the checks of its own desk and no other's words. */
const loaders = import.meta.glob<Checks>('./desks/*/checks.ts');

export async function loadChecks(desk: string): Promise<Checks> {
  const load = loaders[`./desks/${desk}/checks.ts`];
  if (!load) throw new Error(`There is no src/content/desks/${desk}/checks.ts.`);
  return load();
}

export async function loadCheck(desk: string, field: string): Promise<FieldCheck> {
  const check = (await loadChecks(desk)).checks[field];
  if (!check) throw new Error(`src/content/desks/${desk}/checks.ts has no check for "${field}".`);
  return check;
}

import type { CrossFinding, FieldCheck } from '../domain/fields/reading';

interface Checks {
  readonly checks: Readonly<Record<string, FieldCheck>>;
  readonly crossFindings?: readonly CrossFinding[];
}

/** One chunk for each home: a page loads the checks of its own fields and no other's words. */
const loaders = import.meta.glob<Checks>('./{desks/*,guides/*,receivers/*,keys,pair-check,tokens}/checks.ts');

/** `home`: the folder below `src/content` that holds `checks.ts`, such as `desks/<desk>` or `keys`. */
export async function loadChecks(home: string): Promise<Checks> {
  const load = loaders[`./${home}/checks.ts`];
  if (!load) throw new Error(`No src/content/${home}/checks.ts.`);
  return load();
}

export async function loadCheck(home: string, field: string): Promise<FieldCheck> {
  const check = (await loadChecks(home)).checks[field];
  if (!check) throw new Error(`No "${field}" in src/content/${home}/checks.ts.`);
  return check;
}

import type { DeskPolicy } from '../domain/csp/need';

/** What each desk adds to the policy of a page with the web chat. */
export const deskPolicies: readonly DeskPolicy[] = Object.values(
  import.meta.glob<DeskPolicy>('./desks/*/policy.ts', { eager: true, import: 'policy' }),
);

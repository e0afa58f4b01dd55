import { loadDesk } from '../../browser/setup-store';

/** Whether a guide holds values or marks. Fetched on demand by itself: what pages share is not, or all would load more. */
export function isBegun(desk: string): boolean {
  const { values, evidence } = loadDesk(desk);
  return Object.keys({ ...values, ...evidence }).length > 0;
}

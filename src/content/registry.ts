import type { ComingDesk, Desk } from '../domain/desk';

const modules = import.meta.glob<Desk | ComingDesk>('./desks/*/desk.ts', { eager: true, import: 'default' });

/** Every desk, in the order that the definitions ask for. */
export const allDesks: readonly (Desk | ComingDesk)[] = Object.values(modules).toSorted(
  (one, other) => one.order - other.order,
);

/** The desks whose guide is written. */
export const readyDesks: readonly Desk[] = allDesks.filter((desk) => desk.state === 'ready');

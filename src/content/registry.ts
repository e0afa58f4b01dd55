import type { Desk } from '../domain/guide/desk';
import type { Guide } from '../domain/guide/guide';
import { inOrder } from './receiver-order';

const modules = import.meta.glob<Desk>('./desks/*/desk.ts', { eager: true, import: 'default' });

/** Every desk, in the order that the definitions ask for. */
export const allDesks: readonly Desk[] = Object.values(modules).toSorted(
  (one, other) => one.order - other.order,
);

const others = import.meta.glob<Guide>('./guides/*/guide.ts', { eager: true, import: 'default' });
const ofReceivers = import.meta.glob<Guide>('./receivers/*/guide.ts', { eager: true, import: 'default' });

/** A guide and its folder below `src/content`, with all that belongs to it. */
export interface Guided {
  readonly guide: Guide;
  readonly home: string;
}

/** The guides of receivers, in the order of the receivers. */
export const receiverGuides: readonly Guided[] = guidedIn(Object.fromEntries(inOrder(ofReceivers)));

/** Every guide that is written: those of the desks first, those of receivers last. */
export const allGuides: readonly Guided[] = [
  ...allDesks.map((guide) => ({ guide, home: `desks/${guide.id}` })),
  ...guidedIn(others),
  ...receiverGuides,
];

function guidedIn(modules: Readonly<Record<string, Guide>>): readonly Guided[] {
  return Object.entries(modules).map(([path, guide]) => ({
    guide,
    home: path.replace(/^\.\/|\/[^/]*$/g, ''),
  }));
}

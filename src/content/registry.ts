import type { Desk } from '../domain/guide/desk';
import type { Guide } from '../domain/guide/guide';

const modules = import.meta.glob<Desk>('./desks/*/desk.ts', { eager: true, import: 'default' });

/** Every desk, in the order that the definitions ask for. */
export const allDesks: readonly Desk[] = Object.values(modules).toSorted(
  (one, other) => one.order - other.order,
);

const others = import.meta.glob<Guide>('./guides/*/guide.ts', { eager: true, import: 'default' });

/** A guide and its folder below `src/content`, with all that belongs to it. */
export interface Guided {
  readonly guide: Guide;
  readonly home: string;
}

/** Every guide that is written, those of the desks first. */
export const allGuides: readonly Guided[] = [
  ...allDesks.map((guide) => ({ guide, home: `desks/${guide.id}` })),
  ...Object.entries(others).map(([path, guide]) => ({ guide, home: path.replace(/^\.\/|\/[^/]*$/g, '') })),
];

const orders = import.meta.glob<number>('./receivers/*/order.ts', { eager: true, import: 'order' });

/** What files of receivers and of desks declare, by their paths: the receivers first, in the order that they ask for. */
export function inOrder<Declared>(
  modules: Readonly<Record<string, Declared>>,
): readonly (readonly [string, Declared])[] {
  const rank = (path: string): number =>
    orders[path.replace(/[^/]*$/, 'order.ts')] ?? Number.MAX_SAFE_INTEGER;
  return Object.entries(modules).toSorted(([one], [other]) => rank(one) - rank(other));
}

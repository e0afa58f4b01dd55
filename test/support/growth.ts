/** How much longer the long text is. */
const longer = 8;

/**
 * How much more time it may take: 8 times where the time is in proportion to the length, 64 where it is to its
 * square. A collection of garbage can double a time, and does not treble it.
 */
export const mostGrowth = 24;

/**
 * How many times as long the whole takes as an eighth of it, each time the best of all tries. `timeOf` takes a share
 * of the whole and gives milliseconds; below `leastTold` of them two times are not told apart.
 */
export async function growthOf(
  timeOf: (share: number) => Promise<number>,
  { tries, leastTold }: { readonly tries: number; readonly leastTold: number },
): Promise<number> {
  const best = { part: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
  for (let left = tries; left > 0 && !(best.whole / best.part < mostGrowth); left -= 1) {
    best.whole = Math.min(best.whole, await timeOf(1));
    if (best.whole < mostGrowth * leastTold) return best.whole / leastTold;
    best.part = Math.min(best.part, Math.max(leastTold, await timeOf(1 / longer)));
  }
  return best.whole / best.part;
}

/** How two pictures differ. In pixels of the later one, from its top left. */
export interface Difference {
  /** Pixels that differ; a row that only one of the two has counts in full. */
  readonly pixels: number;
  /** What of the later picture differs. Empty where rows only went away. */
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number a pixel, row by row. */
  readonly data: Uint32Array;
}

/**
 * Counts what differs. Rows that are alike at the top and at the foot are matched from there, so that a line more
 * in the middle of a page does not count as a change of everything below it. Nor does a round corner that is drawn
 * one shade darker the next time, which happens to the same page. `mark` hears of every pixel of the
 * later picture that differs. Also runs inside a browser, so it uses nothing around it.
 */
export function comparePixels(
  before: Pixels,
  after: Pixels,
  mark: (x: number, y: number) => void = () => undefined,
): Difference {
  const wide = Math.max(before.width, after.width);
  const pixelAt = ({ data, width, height }: Pixels, x: number, y: number) =>
    x < width && y >= 0 && y < height ? data[y * width + x] : undefined;
  const isAlike = (one: number | undefined, other: number | undefined): boolean =>
    one === other ||
    (one !== undefined &&
      other !== undefined &&
      [0, 8, 16].every((bits) => Math.abs(((one >> bits) & 255) - ((other >> bits) & 255)) <= 2));
  const isRowAlike = (y: number, shift: number): boolean => {
    if (before.width !== after.width) return false;
    for (let x = 0; x < wide; x += 1)
      if (!isAlike(pixelAt(before, x, y + shift), pixelAt(after, x, y))) return false;
    return true;
  };
  const grown = after.height - before.height;
  const shorter = Math.min(before.height, after.height);
  let head = 0;
  while (head < shorter && isRowAlike(head, 0)) head += 1;
  let foot = 0;
  while (foot < shorter - head && isRowAlike(after.height - 1 - foot, -grown)) foot += 1;

  let pixels = Math.max(0, -grown) * wide;
  let area = { left: wide, top: after.height - foot, right: 0, bottom: head };
  for (let y = head; y < after.height - foot; y += 1) {
    const hasPartner = y < before.height - foot;
    for (let x = 0; x < wide; x += 1) {
      if (hasPartner && isAlike(pixelAt(before, x, y), pixelAt(after, x, y))) continue;
      pixels += 1;
      mark(x, y);
      area = {
        left: Math.min(area.left, x),
        top: Math.min(area.top, y),
        right: Math.max(area.right, x + 1),
        bottom: Math.max(area.bottom, y + 1),
      };
    }
  }
  return { pixels, area: area.right > area.left ? area : { left: 0, top: head, right: 0, bottom: head } };
}

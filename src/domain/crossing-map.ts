import { crossingsOf, type Crossing, type Desk, type Lane } from './desk';

/** Units of the drawing; the view gives it any width. */
const size = { width: 1176, height: 208, left: 160, right: 62 };
export const laneHeights = { assistant: 50, here: 104, desk: 158 } as const satisfies Record<Lane, number>;

export interface Station {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly short: string;
  readonly x: number;
  /** Where the shapes stand: one lane, or two when a value crosses. */
  readonly lanes: readonly Lane[];
  readonly labelY: number;
  /** The way from where the step before ended; the crossing itself is the arrow. */
  readonly route: string;
  readonly crossing?: Crossing & {
    readonly lines: readonly { readonly text: string; readonly y: number }[];
    readonly shaft: string;
    readonly head: string;
  };
}

export interface CrossingMap {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly stations: readonly Station[];
}

/** Lays the steps of a desk along two lanes, with an arrow for each value that crosses. */
export function drawCrossingMap(desk: Pick<Desk, 'steps' | 'fields'>): CrossingMap {
  const crossings = crossingsOf(desk);
  const gap = (size.width - size.left - size.right) / Math.max(1, desk.steps.length - 1);
  let before: { x: number; y: number } | undefined;
  const stations = desk.steps.map((step, index): Station => {
    const x = Math.round(size.left + index * gap);
    const crossing = crossings.find((each) => each.index === index);
    const start = crossing?.from ?? step.lane;
    const end = crossing?.to ?? step.lane;
    const route = routeTo(before, x, laneHeights[start]);
    before = { x, y: laneHeights[end] };
    return {
      id: step.id,
      number: index + 1,
      title: step.title,
      short: step.short,
      x,
      lanes: crossing ? [start, end] : [start],
      labelY: labelHeights[start],
      route,
      ...(crossing
        ? { crossing: { ...crossing, lines: labelLines(crossing.label, start), ...arrow(x, start, end) } }
        : {}),
    };
  });
  return { width: size.width, height: size.height, left: size.left, stations };
}

const labelHeights = { assistant: 26, here: 137, desk: 192 } as const satisfies Record<Lane, number>;

function routeTo(before: { x: number; y: number } | undefined, x: number, y: number): string {
  if (!before) return '';
  const bend = Math.round((x - before.x) / 2);
  const points = [before.x + bend, before.y, x - bend, y, x, y].map(String).join(' ');
  return `M${String(before.x)} ${String(before.y)}C${points}`;
}

/** The shaft stops short of both stations; the head is drawn where the value arrives. */
function arrow(x: number, start: Lane, end: Lane): { shaft: string; head: string } {
  const down = laneHeights[end] > laneHeights[start] ? 1 : -1;
  const from = laneHeights[start] + 12 * down;
  const to = laneHeights[end] - 14 * down;
  return {
    shaft: `M${String(x)} ${String(from)}V${String(to)}`,
    head: `M${String(x - 5.5)} ${String(to - 7 * down)}L${String(x)} ${String(to)}L${String(x + 5.5)} ${String(to - 7 * down)}`,
  };
}

/** The label stands beside the shaft, towards its start: the route leaves from its end. */
function labelLines(label: string, start: Lane): { text: string; y: number }[] {
  const lines = wrapLabel(label, 13);
  const middle = laneHeights.here + (start === 'desk' ? 19 : -9);
  return lines.map((text, index) => ({ text, y: middle + (index - (lines.length - 1) / 2) * 17 }));
}

/** Breaks a label into lines of at most so many characters, at spaces only. */
export function wrapLabel(label: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

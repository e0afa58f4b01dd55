import type { Desk } from './desk';
import { crossingsOf, type Crossing, type Guide, type Lane } from './guide';

/** Units of the drawing; the view gives it any width. It grows wider where steps and labels need more. */
const size = { width: 1176, height: 208, left: 160, right: 62 };
export const laneHeights = { assistant: 50, here: 104, desk: 158 } as const satisfies Record<Lane, number>;

/** A value that crosses, drawn: its arrow, and its name beside it. */
export interface DrawnCrossing extends Crossing {
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly shaft: string;
  readonly head: string;
}

export interface Station {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly short: string;
  /** Where the step begins, and where its label is. */
  readonly x: number;
  readonly labelY: number;
  /** One shape for a step in which nothing crosses, else two for each value: where it starts, where it arrives. */
  readonly shapes: readonly { readonly lane: Lane; readonly x: number }[];
  /** The way from where the step before ended, and on from each value to the next. */
  readonly route: string;
  readonly crossings: readonly DrawnCrossing[];
}

export interface CrossingMap {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly stations: readonly Station[];
}

/** Lays the steps of a desk along two lanes, with an arrow for each value that crosses. */
export function drawCrossingMap(desk: Pick<Desk, 'steps' | 'fields'>): CrossingMap {
  const columns = columnsOf(desk);
  const needs = columns.slice(1).map((column, index) => needBetween(columns[index] ?? column, column));
  const right = Math.max(size.right, roomBeside(columns.at(-1)));
  const gaps = [0, ...shareOut(needs, size.width - size.left - right)];
  let end = size.left;
  const placed = columns.map((column, index) => ({ ...column, x: Math.round((end += gaps[index] ?? 0)) }));
  const stations = desk.steps.map((step, index): Station => {
    const own = placed.filter((column) => column.index === index);
    return {
      id: step.id,
      number: index + 1,
      title: step.title,
      short: step.short,
      x: own[0]?.x ?? size.left,
      labelY: own[0]?.labelY ?? 0,
      shapes: own.flatMap((column) =>
        [...new Set([column.start, column.end])].map((lane) => ({ lane, x: column.x })),
      ),
      route: own.map((column) => routeTo(placed[placed.indexOf(column) - 1], column)).join(''),
      crossings: own.flatMap(({ crossing, lines, x, ...lanes }) =>
        crossing ? [{ ...crossing, x, lines: linesAt(lines, lanes.start), ...arrow(x, lanes) }] : [],
      ),
    };
  });
  return {
    width: Math.max(size.width, Math.round(end) + right),
    height: size.height,
    left: size.left,
    stations,
  };
}

/** Units of the strip, which is shown at half their size. */
export const stripHeights = { assistant: 20, here: 40, desk: 60 } as const satisfies Record<Lane, number>;

/** The map in one line: a station for each step, on the lanes that it touches. */
export function drawStrip(guide: Pick<Guide, 'steps' | 'fields'>) {
  const gap = 132;
  const crossings = crossingsOf(guide);
  const touched = guide.steps.map((step, index) => {
    const own = crossings.filter((each) => each.index === index);
    return own.length === 0 ? [step.lane] : [...new Set(own.flatMap(({ from, to }) => [from, to]))];
  });
  const stations = guide.steps.map(({ id, short }, index) => {
    const lanes = touched[index] ?? [];
    const [first = 'here'] = lanes;
    const x = 40 + gap * index;
    const before = touched[index - 1]?.at(-1) ?? first;
    const [from, to] = [stripHeights[before], stripHeights[first]];
    const route = `M${String(Math.max(40, x - gap))} ${String(from)}C${String(x - gap / 2)} ${String(from)} ${String(x - gap / 2)} ${String(to)} ${String(x)} ${String(to)}`;
    return { id, short, number: index + 1, x, lanes, route };
  });
  return { width: 80 + gap * (guide.steps.length - 1), stations };
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

/** A place along the lanes: a step, or one of several values that cross in it. */
interface Column {
  /** Index of the step. */
  readonly index: number;
  readonly start: Lane;
  readonly end: Lane;
  readonly crossing?: Crossing;
  readonly lines: readonly string[];
  /** The step's number and name, over its first column only. */
  readonly label: string;
  readonly labelY: number;
}

const labelHeights = { assistant: 26, here: 137, desk: 192 } as const satisfies Record<Lane, number>;
/** Where the line comes up from the desk, the label of a step of this page would be in its way. */
const aboveHere = 82;

function columnsOf(desk: Pick<Desk, 'steps' | 'fields'>): Column[] {
  const crossings = crossingsOf(desk);
  let before: Lane | undefined;
  return desk.steps.flatMap((step, index) => {
    const own = crossings.filter((each) => each.index === index);
    const label = `${String(index + 1)} ${step.short}`;
    const columns: Column[] =
      own.length === 0
        ? [{ index, start: step.lane, end: step.lane, lines: [], label, labelY: labelHeights[step.lane] }]
        : own.map((crossing, nth) => ({
            index,
            start: crossing.from,
            end: crossing.to,
            crossing,
            lines: wrapLabel(crossing.label, 13),
            label: nth === 0 ? label : '',
            labelY: labelHeights[crossing.from],
          }));
    const [first] = columns;
    const isFromBelow = before === 'desk' && first?.start === 'here';
    before = columns.at(-1)?.end;
    return isFromBelow ? columns.map((column) => ({ ...column, labelY: aboveHere })) : columns;
  });
}

/** A little more than a character of the drawing is wide, also in bold. */
const character = 8;
/** From a shaft to its label, and from a label to what comes next. */
const beside = 14;
const clear = 8;
/** What a line needs to change lanes. */
const bend = 44;
const least = 92;

function widthOf(text: string): number {
  return text.length * character;
}

/** What the name of a crossing value takes to the right of its shaft. */
function labelEnd({ crossing, lines }: Column): number {
  return crossing ? beside + Math.max(...lines.map(widthOf)) + clear : 0;
}

function roomBeside(column: Column | undefined): number {
  return column ? Math.max(labelEnd(column), widthOf(column.label) / 2) : 0;
}

/** How far apart two neighbours have to be, so that no text meets a text or a line. */
function needBetween(one: Column, next: Column): number {
  const turns = one.end !== next.start;
  const isLevel = one.labelY === next.labelY && one.label !== '' && next.label !== '';
  return Math.max(
    least,
    labelEnd(one) + (turns ? bend : clear),
    isLevel ? (widthOf(one.label) + widthOf(next.label)) / 2 + clear : 0,
    next.start === 'here' ? labelEnd(one) + widthOf(next.label) / 2 : 0,
  );
}

/** Gaps that fill the room as evenly as their needs allow; more than the room where the needs are more. */
function shareOut(needs: readonly number[], room: number): number[] {
  let left = room;
  let even = 0;
  for (const [wider, need] of needs.toSorted((one, other) => other - one).entries()) {
    even = left / (needs.length - wider);
    if (need <= even) break;
    left -= need;
  }
  return needs.map((need) => Math.max(need, even));
}

type Placed = Column & { readonly x: number };

/** Along the lane until the label is passed, then over to the next. */
function routeTo(before: Placed | undefined, { x, start }: Placed): string {
  if (!before) return '';
  const from = { x: before.x, y: laneHeights[before.end] };
  const to = laneHeights[start];
  if (from.y === to) return `M${String(from.x)} ${String(from.y)}H${String(x)}`;
  const turn = from.x + labelEnd(before);
  const half = Math.round((x - turn) / 2);
  const points = [turn + half, from.y, x - half, to, x, to].map(String).join(' ');
  return `M${String(from.x)} ${String(from.y)}H${String(turn)}C${points}`;
}

/** The shaft stops short of both stations; the head is drawn where the value arrives. */
function arrow(x: number, { start, end }: Pick<Column, 'start' | 'end'>): { shaft: string; head: string } {
  const down = laneHeights[end] > laneHeights[start] ? 1 : -1;
  const from = laneHeights[start] + 12 * down;
  const to = laneHeights[end] - 14 * down;
  return {
    shaft: `M${String(x)} ${String(from)}V${String(to)}`,
    head: `M${String(x - 5.5)} ${String(to - 7 * down)}L${String(x)} ${String(to)}L${String(x + 5.5)} ${String(to - 7 * down)}`,
  };
}

/** The label is beside the shaft, towards its start: the route leaves from its end. */
function linesAt(lines: readonly string[], start: Lane): { text: string; y: number }[] {
  const middle = laneHeights.here + (start === 'desk' ? 19 : -9);
  return lines.map((text, index) => ({ text, y: middle + (index - (lines.length - 1) / 2) * 17 }));
}

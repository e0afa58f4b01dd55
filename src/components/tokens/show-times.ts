import { find } from '../../browser/find';
import type { SeenToken } from '../../domain/tokens/judge-token';
import { timeOf } from '../../domain/tokens/times';
import { sayTime } from '../../domain/tokens/times.en';
import { textIn } from './show-marks';
import { words } from './token-view.en';

const moments = ['iat', 'nbf', 'exp'] as const;

/** Draws the lifetime of a token with the clock in it, and says the same in words. */
export function showTimes(root: HTMLElement, seen: SeenToken, isSet: boolean): void {
  const { target, now } = seen;
  setText(root, '[data-now]', sayTime(now));
  setText(root, '[data-clock]', words.clock(isSet));
  setText(root, '[data-skew]', words.skew(target.life.skew, target.name));
  const at = new Map(
    moments.flatMap((name) => {
      const seconds = timeOf(seen, name);
      return seconds === undefined ? [] : [[name, seconds] as const];
    }),
  );
  drawLife(find(root, '[data-life]', HTMLElement), at, now);
  const said = moments.flatMap((name) => {
    const seconds = at.get(name);
    return seconds === undefined ? [] : [words.moment(name, seconds, now)];
  });
  const [issued, expires] = [at.get('iat'), at.get('exp')];
  if (issued !== undefined && expires !== undefined && expires > issued) {
    said.push(words.lifetime(expires - issued));
  }
  if (said.length === 0) said.push(words.noTime);
  find(root, '[data-life-words]', HTMLElement).replaceChildren(...said.map((each) => textIn('li', each)));
}

/** The line runs from the first moment to the last, with a margin on either side. */
function drawLife(line: HTMLElement, at: ReadonlyMap<string, number>, now: number): void {
  const expires = at.get('exp');
  const starts = at.get('nbf') ?? at.get('iat');
  line.hidden = starts === undefined || expires === undefined || expires <= starts;
  if (line.hidden || starts === undefined || expires === undefined) return;
  const first = Math.min(starts, at.get('iat') ?? starts);
  const length = expires - first;
  // Beyond a third of the lifetime before or after, the clock is at the edge.
  const place = (seconds: number): string =>
    `${(1.5 + (Math.min(Math.max((seconds - first) / length, -1 / 3), 4 / 3) + 1 / 3) * 58.2).toFixed(2)}%`;
  line.style.setProperty('--from', place(starts));
  line.style.setProperty('--to', place(expires));
  line.style.setProperty('--now', place(now));
  line.dataset['state'] = now < starts ? 'early' : now < expires ? 'alive' : 'over';
  for (const name of moments) {
    const mark = find(line, `[data-at="${name}"]`, HTMLElement);
    const seconds = at.get(name);
    mark.hidden = seconds === undefined;
    if (seconds !== undefined) mark.style.setProperty('--at', place(seconds));
  }
}

function setText(root: HTMLElement, selector: string, text: string): void {
  const place = find(root, selector, HTMLElement);
  if (place.textContent !== text) place.textContent = text;
}

import { find } from '../../browser/find';
import { numberOf, type SeenToken } from '../../domain/tokens/judge-token';
import { sayDistance, sayLength, sayTime } from '../../domain/tokens/times.en';
import { textIn } from './show-marks';

/** Later than any date that a clock shows: milliseconds, or a slip of the pen. */
const mostSeconds = 100_000_000_000;

const moments = [
  { name: 'iat', past: 'Issued', ahead: 'Issued' },
  { name: 'nbf', past: 'Usable since', ahead: 'Usable' },
  { name: 'exp', past: 'Expired', ahead: 'Expires' },
] as const;

/** Draws the life of a token with where the clock stands in it, and says the same in words. */
export function showTimes(root: HTMLElement, seen: SeenToken, isSet: boolean): void {
  const { target, now } = seen;
  setText(root, '[data-now]', sayTime(now));
  setText(root, '[data-clock]', isSet ? 'as you set it' : 'by the clock of this computer');
  setText(
    root,
    '[data-skew]',
    target.life.skew > 0
      ? `Clocks may differ by ${sayLength(target.life.skew)} for ${target.name}.`
      : `No allowance for clocks that differ is documented for ${target.name}, so none is made.`,
  );
  const at = new Map(
    moments.flatMap(({ name }) => {
      const seconds = numberOf(seen.token.claims, name);
      return seconds === undefined || seconds < 0 || seconds > mostSeconds ? [] : [[name, seconds] as const];
    }),
  );
  drawLife(find(root, '[data-life]', HTMLElement), at, now);
  const words = moments.flatMap(({ name, past, ahead }) => {
    const seconds = at.get(name);
    return seconds === undefined
      ? []
      : [`${seconds <= now ? past : ahead} ${sayDistance(seconds, now)} (${name})`];
  });
  const [issued, expires] = [at.get('iat'), at.get('exp')];
  if (issued !== undefined && expires !== undefined && expires > issued) {
    words.push(`Lives for ${sayLength(expires - issued)}`);
  }
  if (words.length === 0) words.push('No time stands in this token that could be read.');
  find(root, '[data-life-words]', HTMLElement).replaceChildren(...words.map((each) => textIn('li', each)));
}

/** The line runs from the first moment to the last, with a margin on either side. */
function drawLife(line: HTMLElement, at: ReadonlyMap<string, number>, now: number): void {
  const expires = at.get('exp');
  const starts = at.get('nbf') ?? at.get('iat');
  line.hidden = starts === undefined || expires === undefined || expires <= starts;
  if (line.hidden || starts === undefined || expires === undefined) return;
  const first = Math.min(starts, at.get('iat') ?? starts);
  const length = expires - first;
  // Beyond a third of its life before or after, the clock stands at the edge.
  const place = (seconds: number): string =>
    `${(1.5 + (Math.min(Math.max((seconds - first) / length, -1 / 3), 4 / 3) + 1 / 3) * 58.2).toFixed(2)}%`;
  line.style.setProperty('--from', place(starts));
  line.style.setProperty('--to', place(expires));
  line.style.setProperty('--now', place(now));
  line.dataset['state'] = now < starts ? 'early' : now < expires ? 'alive' : 'over';
  for (const { name } of moments) {
    const mark = find(line, `[data-at="${name}"]`, HTMLElement);
    const seconds = at.get(name);
    mark.hidden = seconds === undefined;
    if (seconds !== undefined) mark.style.setProperty('--at', place(seconds));
  }
}

function setText(root: HTMLElement, selector: string, words: string): void {
  const place = find(root, selector, HTMLElement);
  if (place.textContent !== words) place.textContent = words;
}

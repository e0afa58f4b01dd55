import { find } from '../../browser/find';
import { messageEvery, type Play } from '../../domain/tokens/renewal';
import { textIn } from './show-marks';

/** Seconds of the short line, for what is over within it, and of the long one. */
const spans = [60, 3600] as const;
const ticks = 6;
/** Events that have a mark of their own; a token is a bar, and what uses it a row of messages. */
const marked = new Map([
  ['asked', 'asked'],
  ['refused', 'failed'],
  ['failed', 'failed'],
  ['endless', 'failed'],
]);

/** Seconds from the left end of the line to the right. */
export function spanOf({ events }: Play): number {
  const last = events.at(-1)?.at ?? 0;
  return last <= spans[0] ? spans[0] : spans[1];
}

/** Draws tokens as bars, the axis with its minutes, and a mark for each event that has one. */
export function drawLine(stage: HTMLElement, play: Play): void {
  const span = spanOf(play);
  find(stage, '[data-tokens]', HTMLElement).replaceChildren(
    ...play.tokens.map(({ from, expires = Infinity }) => {
      const bar = textIn('span', '', 'time-bar');
      placeAt(bar, from / span);
      const end = Math.min(Math.max(expires, from), span);
      bar.style.setProperty('--length', String((end - from) / span));
      if (expires > span) bar.dataset['goesOn'] = '';
      return bar;
    }),
  );
  const axis = find(stage, '[data-axis]', HTMLElement);
  axis.replaceChildren(...ticksOf(span), ...messagesOf(play, span), ...marksOf(play, span));
}

export function placeAt(element: HTMLElement, share: number): void {
  element.style.setProperty('--at', String(share));
}

function ticksOf(span: number): HTMLElement[] {
  const unit = span === spans[0] ? 's' : 'min';
  const size = span === spans[0] ? 1 : 60;
  return Array.from({ length: ticks + 1 }, (_, index) => {
    const number = String((index * span) / ticks / size);
    const tick = textIn('span', index === ticks ? `${number} ${unit}` : number, 'time-tick');
    placeAt(tick, index / ticks);
    return tick;
  });
}

/** A dot for each message, as long as the chat works. */
function messagesOf(play: Play, span: number): HTMLElement[] {
  const last = play.outcome === 'goes-on' ? span : (play.events.at(-1)?.at ?? 0);
  const count = Math.ceil(last / messageEvery);
  return Array.from({ length: count }, (_, index) => mark('message', (index * messageEvery) / span));
}

function marksOf(play: Play, span: number): HTMLElement[] {
  return play.events.flatMap(({ at, kind }) => {
    const drawn = marked.get(kind);
    return drawn === undefined ? [] : [mark(drawn, at / span)];
  });
}

function mark(kind: string, share: number): HTMLElement {
  const element = textIn('span', '', 'time-mark');
  element.dataset['kind'] = kind;
  placeAt(element, share);
  return element;
}

import { announce } from '../../browser/events';
import { words } from './ask-first.en';
import { forgetDesk } from '../../browser/setup-removal';
import type { KeptDesk } from '../../browser/setup-store';
import { AskFirst } from './ask-first';

interface Page {
  /** Empties the guide on the page. */
  readonly gone: () => void;
  /** Shows what was put back. */
  readonly back: () => void;
}

/** Asks at once, and whenever the button is pressed again. */
export function askToForget(place: HTMLElement, kept: KeptDesk, { gone, back }: Page): AskFirst {
  const changed = (isBack: boolean): void => {
    if (isBack) back();
    else gone();
    announce(place, 'kept-changed', { guide: kept.id });
  };
  const asks = new AskFirst(place, words.forgotten, () => forgetDesk(kept), changed);
  asks.ask();
  return asks;
}

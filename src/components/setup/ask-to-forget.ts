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
export function askToForget(place: HTMLElement, kept: KeptDesk, page: Page): AskFirst {
  const asks = new AskFirst(place, words.forgotten, () => {
    const { isDone, putBack } = forgetDesk(kept);
    page.gone();
    announce(place, 'kept-changed', { guide: kept.id });
    return {
      isDone,
      putBack: () => {
        const isBack = putBack();
        page.back();
        announce(place, 'kept-changed', { guide: kept.id });
        return isBack;
      },
    };
  });
  asks.ask();
  return asks;
}
